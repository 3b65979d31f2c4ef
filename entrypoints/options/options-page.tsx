import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { Account } from '@/components/options/account-list';
import { accountsOf } from '@/components/options/accounts-of';
import type { ConnectOutcome } from '@/components/options/connect-form';
import { Options } from '@/components/options/options';
import type { SilentRule } from '@/components/options/rule-list';
import { useSettings } from '@/entrypoints/popup/use-settings';
import type { Taste } from '@/lib/draft/taste';
import { send } from '@/lib/messages/send';
import { silentRulesOf } from '@/lib/rules/gaya/silent-rules';
import { wakeRule } from '@/lib/settings/hush-rule';
import { changeSettings } from '@/lib/settings/store';
import { removeUsualPlace } from '@/lib/settings/usual-places';
import { optionsWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';
import { readConnection } from './read-connection';

/** A background that does not answer is like a network that does not: nothing was said about the code. */
const connect = (address: string): Promise<ConnectOutcome> =>
  send('enrol', { address }).catch(() => ({ ok: false, reason: 'network' }));
const answer = async (account: Account) => {
  await send('answered', { about: 'account', ...account });
};
const forget = (place: string) => void removeUsualPlace(place);
const wake = ({ id, because }: SilentRule) => void wakeRule(id, because !== undefined);
const silentOf = (taste: Taste): SilentRule[] =>
  silentRulesOf(taste).map(({ id, title, offBecause }) =>
    offBecause === undefined || taste.hushed.includes(id) ? { id, title } : { id, title, because: offBecause },
  );
const speak = (language: Language) => void changeSettings(() => ({ language }));

/** Joins the settings and the background to the settings page. */
export function OptionsPage() {
  const settings = useSettings();
  const connection = useLiveQuery(readConnection);
  const title = say(optionsWords.title, settings?.language ?? 'id');
  useEffect(() => {
    document.title = `${title} – Siap Siar`;
  }, [title]);
  if (!settings || !connection) return null;
  const { language, agency, accounts, profile, taste } = settings;
  const { unit, city } = agency;
  return (
    <Options
      {...{
        ...connection,
        language,
        unit,
        city,
        accounts: accountsOf(accounts),
        places: profile.places ?? [],
        rules: silentOf(taste),
      }}
      {...{ onConnect: connect, onAccount: answer, onForget: forget, onWake: wake, onLanguage: speak }}
    />
  );
}
