import { Circle, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { Surface } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import { accountWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';

export interface Account {
  surface: Surface;
  /** null where the page does not tell the account: the answer then holds for the whole surface. */
  account: string | null;
  isOfficial: boolean;
}

export interface AccountListProps {
  accounts: Account[];
  language: Language;
  onAccount: (account: Account) => Promise<void>;
}

/** Which accounts are the unit's own; each answer can be changed. */
export function AccountList({ accounts, language, onAccount }: AccountListProps) {
  const [isUnsaved, setIsUnsaved] = useState(false);
  const change = async (account: Account) => {
    setIsUnsaved(false);
    await onAccount(account).catch(() => setIsUnsaved(true));
  };
  return (
    <section className="card" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{say(accountWords.title, language)}</h2>
      <p>{say(accounts.length > 0 ? accountWords.lead : accountWords.none, language)}</p>
      {accounts.length > 0 && (
        <ul className="accounts">
          {accounts.map(({ surface, account, isOfficial }) => {
            const name = `${say(surfaceNames[surface], language)}, ${account ?? say(accountWords.unnamed, language)}`;
            const label = say(isOfficial ? accountWords.makePrivate : accountWords.makeOfficial, language);
            return (
              <li key={name}>
                <div>
                  <b>{name}</b>
                  <span className={isOfficial ? 'word-ada' : 'muted word'}>
                    {isOfficial ? (
                      <CircleCheck className="icon" aria-hidden="true" />
                    ) : (
                      <Circle className="icon" aria-hidden="true" />
                    )}
                    {say(isOfficial ? accountWords.official : accountWords.private, language)}
                  </span>
                </div>
                <button
                  type="button"
                  className="button"
                  aria-label={`${label}: ${name}`}
                  onClick={() => void change({ surface, account, isOfficial: !isOfficial })}
                >
                  {label}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p role="status">{isUnsaved ? say(accountWords.notSaved, language) : ''}</p>
    </section>
  );
}
