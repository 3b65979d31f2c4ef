import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef } from 'react';
import { PageBar } from '@/components/parts/page-bar';
import { DoneLine } from '@/components/riwayat/done-line';
import { Report } from '@/components/riwayat/report';
import { Riwayat } from '@/components/riwayat/riwayat';
import { useSettings } from '@/entrypoints/popup/use-settings';
import { useTitle } from '@/entrypoints/popup/use-title';
import { dayOf } from '@/lib/calendar/day';
import { holdsOn } from '@/lib/calendar/period';
import { database } from '@/lib/log/database';
import { dropTexts } from '@/lib/log/drop-texts';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings } from '@/lib/settings/store';
import { riwayatWords } from '@/lib/words/riwayat';
import { say } from '@/lib/words/words';
import { useActs } from './use-acts';
import { useHash } from './use-hash';
import { useNow } from './use-now';
import { useRecords } from './use-records';

const reportHash = '#laporan';
const hide = (hidesTexts: boolean) => void changeSettings(() => ({ hidesTexts }));
const readTotals = async () => (await database.read('totals').catch(() => undefined)) ?? {};
const noTotals = {};
const readTargets = async () => (await database.read('targets').catch(() => undefined)) ?? [];
const noTargets: never[] = [];

/** Joins the log and the settings to the page. What is too old to be kept goes before anything is shown for long. */
export function RiwayatPage() {
  const settings = useSettings();
  const { rows, isWhole, reread } = useRecords();
  const totals = useLiveQuery(readTotals) ?? noTotals;
  const targets = useLiveQuery(readTargets) ?? noTargets;
  const { done, forget, ...acts } = useActs(settings, reread);
  const isReport = useHash() === reportHash;
  const now = useNow();
  const language = settings?.language ?? 'id';
  useTitle(say(riwayatWords.title, language));
  const zone = settings?.agency.zone;
  const months = settings?.keepMonths;
  const isDropped = useRef(false);
  useEffect(() => {
    // Once a visit: a choice that is made and taken back on the settings page meanwhile costs no text.
    if (!zone || !months || isDropped.current) return;
    isDropped.current = true;
    // A log that does not open is told by the page itself.
    dropTexts(dayOf(now, zone), months, database).catch(() => {});
  }, [zone, months, now]);
  const rehat = settings?.agency.rehat;
  const measure = useMemo(() => ({ rehat, targets }), [rehat, targets]);
  if (!settings) return null;
  const { agency, hidesTexts } = settings;
  return (
    <>
      <PageBar unit={agency.unit} page="riwayat" language={language} content="isi" />
      <main className="page" id="isi">
        {isReport && isWhole && rows ? (
          <Report
            {...acts}
            {...{ rows, now, hidesTexts, language, ...paperOf(settings, now) }}
            measure={measure}
            onBack={() => {
              location.hash = '';
            }}
            onPrint={() => window.print()}
          />
        ) : (
          <Riwayat
            {...acts}
            {...{ rows, isWhole, totals, hidesTexts, language, zone: agency.zone, today: dayOf(now, agency.zone) }}
            onHide={hide}
            onReport={() => {
              forget();
              location.hash = reportHash;
            }}
          />
        )}
        <DoneLine done={done} language={language} onClose={forget} />
      </main>
    </>
  );
}

/** Only a head whom the admin told of signs: a pack names those of the whole town. */
function paperOf({ agency, profile }: Settings, now: number) {
  const today = dayOf(now, agency.zone);
  return {
    unit: agency.unit,
    city: agency.city,
    zone: agency.zone,
    target: agency.weeklyTarget,
    asksTags: agency.tags.some(({ isMandatory }) => isMandatory),
    signer: profile.officials?.find((one) => holdsOn(one, today)) ?? null,
  };
}
