import { useLiveQuery } from 'dexie-react-hooks';
import { Mulai } from '@/components/mulai/mulai';
import { connect } from '@/entrypoints/options/connect';
import { readConnection } from '@/entrypoints/options/read-connection';
import { saveUnitProfile, unitProfileOf } from '@/entrypoints/options/unit-profile';
import { useOfferedServer } from '@/entrypoints/options/use-offered-server';
import { useSettings } from '@/entrypoints/popup/use-settings';
import { useTitle } from '@/entrypoints/popup/use-title';
import { readProvince, readProvinces } from '@/lib/region/read-region';
import { mulaiWords } from '@/lib/words/mulai';
import { say } from '@/lib/words/words';
import { finish } from './finish';

const lists = { readProvinces, readProvince };

/** Joins the settings and the background to the first run. */
export function MulaiPage() {
  const settings = useSettings();
  const connection = useLiveQuery(readConnection);
  const offered = useOfferedServer();
  useTitle(say(mulaiWords.title, settings?.language ?? 'id'));
  if (!settings || !connection) return null;
  const { language, agency, profile } = settings;
  const { unit, city, zone, weeklyTarget } = agency;
  return (
    <Mulai
      {...{ language, unit, city, zone, weeklyTarget, lists }}
      server={connection.server ?? offered}
      profile={unitProfileOf(profile)}
      onConnect={connect}
      onProfile={saveUnitProfile}
      onDone={(wantsPractice) => void finish(wantsPractice)}
    />
  );
}
