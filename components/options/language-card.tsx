import { languageWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';

const languages: Language[] = ['id', 'en'];

export interface LanguageCardProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The language of buttons and sentences; each is named in itself, so that it is found from either. */
export const LanguageCard = ({ language, onLanguage }: LanguageCardProps) => (
  <fieldset className="card" aria-describedby="language-hint">
    <legend>{say(languageWords.title, language)}</legend>
    <p className="muted" id="language-hint">
      {say(languageWords.hint, language)}
    </p>
    <div className="row">
      {languages.map((one) => (
        <label key={one} className="choice" lang={one}>
          <input type="radio" name="language" checked={one === language} onChange={() => onLanguage(one)} />
          {say(languageWords[one], one)}
        </label>
      ))}
    </div>
  </fieldset>
);
