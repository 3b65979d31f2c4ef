import { type Jenis, jenisList } from '@/lib/draft/jenis';
import { entryWords } from '@/lib/words/entry';
import { jenisNames } from '@/lib/words/names';
import { type Language, say } from '@/lib/words/words';

interface JenisChoiceProps {
  chosen: Jenis;
  language: Language;
  onChoose: (jenis: Jenis) => void;
}

export const JenisChoice = ({ chosen, language, onChoose }: JenisChoiceProps) => (
  <div>
    <label htmlFor="entry-jenis">{say(entryWords.jenis, language)}</label>
    <select
      className="input"
      id="entry-jenis"
      value={chosen}
      onChange={(event) => onChoose(jenisList.find((one) => one === event.target.value) ?? chosen)}
    >
      {jenisList.map((jenis) => (
        <option key={jenis} value={jenis}>
          {say(jenisNames[jenis], language)}
        </option>
      ))}
    </select>
  </div>
);
