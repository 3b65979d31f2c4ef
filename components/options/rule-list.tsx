import { ruleWords } from '@/lib/words/options';
import { type Language, say, type Words } from '@/lib/words/words';

/** A rule of style that does not speak in this unit. */
export interface SilentRule {
  id: string;
  title: Words;
  /** Why it is silent by itself; left out where this unit silenced it. */
  because?: string;
}

export interface RuleListProps {
  rules: SilentRule[];
  language: Language;
  onWake: (rule: SilentRule) => void;
}

/** The rules that are silent here: those this unit put aside first, then those that are too often wrong for everybody. */
export function RuleList({ rules, language, onWake }: RuleListProps) {
  const hushed = rules.filter(({ because }) => because === undefined);
  const silent = rules.filter(({ because }) => because !== undefined);
  const list = (shown: SilentRule[]) => (
    <ul className="accounts">
      {shown.map((rule) => (
        <li key={rule.id}>
          <div>
            <b>{say(rule.title, language)}</b>
            <span className="muted">{rule.because ?? rule.id}</span>
          </div>
          <button
            type="button"
            className="button"
            aria-label={`${say(ruleWords.wake, language)}: ${say(rule.title, language)}`}
            onClick={() => onWake(rule)}
          >
            {say(ruleWords.wake, language)}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="card" aria-labelledby="rules-title">
      <h2 id="rules-title">{say(ruleWords.title, language)}</h2>
      <p>{say(hushed.length > 0 ? ruleWords.lead : ruleWords.none, language)}</p>
      {hushed.length > 0 && list(hushed)}
      {silent.length > 0 && (
        <details>
          <summary>{say(ruleWords.silent, language)}</summary>
          {list(silent)}
        </details>
      )}
    </section>
  );
}
