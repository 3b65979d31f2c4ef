import { Check } from 'lucide-react';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import { entryWords } from '@/lib/words/entry';
import { surfaceNames } from '@/lib/words/names';
import { type Language, say } from '@/lib/words/words';
import { FieldTrouble } from './entry-field';

interface PlatformChoiceProps {
  chosen: PlatformId | null;
  trouble: string | null;
  language: Language;
  onChoose: (platform: PlatformId) => void;
}

/** Real radio buttons under the chips: arrow keys move, a screen reader counts them. */
export const PlatformChoice = ({ chosen, trouble, language, onChoose }: PlatformChoiceProps) => (
  <fieldset className="platform-choice" aria-describedby={trouble ? 'entry-platform-trouble' : undefined}>
    <legend>{say(entryWords.platform, language)}</legend>
    <div className="row">
      {platformList.map((platform) => (
        <label key={platform} className="pick">
          <input
            type="radio"
            name="entry-platform"
            className="visually-hidden"
            value={platform}
            checked={platform === chosen}
            onChange={() => onChoose(platform)}
          />
          <span>
            <Check className="icon" aria-hidden="true" />
            {say(surfaceNames[platform], language)}
          </span>
        </label>
      ))}
    </div>
    {trouble && <FieldTrouble id="entry-platform-trouble">{trouble}</FieldTrouble>}
  </fieldset>
);
