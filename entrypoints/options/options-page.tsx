import { useLiveQuery } from 'dexie-react-hooks';
import type { Account } from '@/components/options/account-list';
import { accountsOf } from '@/components/options/accounts-of';
import { Options, type OptionsProps } from '@/components/options/options';
import type { SilentRule } from '@/components/options/rule-list';
import { useSettings } from '@/entrypoints/popup/use-settings';
import { useTitle } from '@/entrypoints/popup/use-title';
import type { Taste } from '@/lib/draft/taste';
import { database } from '@/lib/log/database';
import { readHeld } from '@/lib/log/read-held';
import { deliver } from '@/lib/messages/deliver';
import { readProvince, readProvinces } from '@/lib/region/read-region';
import { silentRulesOf } from '@/lib/rules/gaya/silent-rules';
import { showFrom, wakeRule } from '@/lib/settings/hush-rule';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings } from '@/lib/settings/store';
import { addUsualPlace, removeUsualPlace } from '@/lib/settings/usual-places';
import { eraseEverything } from '@/lib/sync/erase-everything';
import { optionsWords } from '@/lib/words/options';
import { say } from '@/lib/words/words';
import { allow, connect } from './connect';
import { readConnection } from './read-connection';
import { saveUnitProfile, unitProfileOf } from './unit-profile';
import { useOfferedServer } from './use-offered-server';

const answer = async (account: Account) => {
  await deliver('answered', { about: 'account', ...account });
};
const wake = ({ id, because }: SilentRule) => void wakeRule(id, because !== undefined);
const silentOf = (taste: Taste): SilentRule[] =>
  silentRulesOf(taste).map(({ id, title, offBecause }) =>
    offBecause === undefined || taste.hushed.includes(id) ? { id, title } : { id, title, because: offBecause },
  );
const set = (change: Partial<Settings>) => void changeSettings(() => change);
const lists = { readProvinces, readProvince };
const acts = {
  lists,
  onConnect: connect,
  onAllow: () => void allow(),
  onProfile: saveUnitProfile,
  onAccount: answer,
  onAdd: (place: string) => void addUsualPlace(place),
  onForget: (place: string) => void removeUsualPlace(place),
  onWake: wake,
  onLeast: (least: NonNullable<Taste['least']>) => void showFrom(least),
  onIdeas: (showsIdeas: boolean) => set({ showsIdeas }),
  onLook: set,
  onLanguage: (language: Settings['language']) => set({ language }),
  onKeep: (keepMonths: Settings['keepMonths']) => set({ keepMonths }),
  onErase() {
    // Which exercises are done: nobody but the page for practice keeps anything there.
    localStorage.clear();
    return eraseEverything();
  },
  // The forms begin anew as well.
  onErased: () => location.reload(),
} satisfies Partial<OptionsProps>;

/** Joins the settings and the background to the settings page. */
export function OptionsPage() {
  const settings = useSettings();
  const connection = useLiveQuery(readConnection);
  const offered = useOfferedServer();
  useTitle(say(optionsWords.title, settings?.language ?? 'id'));
  const held = useLiveQuery(() => readHeld(database).catch(() => ({ posts: 0, waiting: 0, sent: null })));
  if (!settings || !connection || !held) return null;
  const { agency, profile, taste } = settings;
  return (
    <Options
      {...settings}
      {...connection}
      {...acts}
      offered={offered}
      unit={agency.unit}
      city={agency.city}
      profile={unitProfileOf(profile)}
      accounts={accountsOf(settings.accounts)}
      places={profile.places ?? []}
      rules={silentOf(taste)}
      least={taste.least ?? 'info'}
      held={held}
    />
  );
}
