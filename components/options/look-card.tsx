import { lookWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';
import { SelectField } from './select-field';

const sizes = ['16', '18', '20'] as const;
const themes = ['system', 'light', 'dark'] as const;

export interface LookCardProps {
  /** Pixels. */
  textSize: 16 | 18 | 20;
  theme: (typeof themes)[number];
  language: Language;
  onLook: (look: { textSize?: 16 | 18 | 20; theme?: (typeof themes)[number] }) => void;
}

/** Size of text and colours of our own pages. On the pages of the sites the panel follows those. */
export const LookCard = ({ textSize, theme, language, onLook }: LookCardProps) => (
  <section className="card" aria-labelledby="look-title">
    <h2 id="look-title">{say(lookWords.title, language)}</h2>
    <div className="fields">
      <SelectField
        label={say(lookWords.textSize, language)}
        value={`${textSize}`}
        choices={sizes.map((value) => ({ value, label: say(lookWords[value], language) }))}
        onValue={(value) => onLook({ textSize: Number(value) as 16 | 18 | 20 })}
      />
      <SelectField
        label={say(lookWords.theme, language)}
        value={theme}
        choices={themes.map((value) => ({ value, label: say(lookWords[value], language) }))}
        onValue={(value) => onLook({ theme: value })}
      />
    </div>
  </section>
);
