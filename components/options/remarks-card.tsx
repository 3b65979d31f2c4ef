import type { Taste } from '@/lib/draft/taste';
import { remarksWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';
import { SelectField } from './select-field';

type Least = NonNullable<Taste['least']>;
const levels: readonly Least[] = ['info', 'saran', 'salah'];

export interface RemarksCardProps {
  least: Least;
  showsIdeas: boolean;
  language: Language;
  onLeast: (least: Least) => void;
  onIdeas: (showsIdeas: boolean) => void;
}

/** How much the check says, and whether the popup names the days ahead. */
export const RemarksCard = ({ least, showsIdeas, language, onLeast, onIdeas }: RemarksCardProps) => (
  <section className="card" aria-labelledby="remarks-title">
    <h2 id="remarks-title">{say(remarksWords.title, language)}</h2>
    <p>{say(remarksWords.lead, language)}</p>
    <SelectField
      label={say(remarksWords.least, language)}
      value={least}
      choices={levels.map((value) => ({ value, label: say(remarksWords[value], language) }))}
      onValue={onLeast}
    />
    <label className="choice">
      <input type="checkbox" checked={showsIdeas} onChange={(event) => onIdeas(event.target.checked)} />
      {say(remarksWords.ideas, language)}
    </label>
  </section>
);
