import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Dikirim } from '@/components/dikirim/dikirim';
import { readConnection } from '@/entrypoints/options/read-connection';
import { useSettings } from '@/entrypoints/popup/use-settings';
import { useTitle } from '@/entrypoints/popup/use-title';
import { dikirimWords } from '@/lib/words/dikirim';
import { say } from '@/lib/words/words';
import { readNext, readTraces } from './read-sending';

/** Joins the log and the next report to the page "Yang dikirim". */
export function DikirimPage() {
  const settings = useSettings();
  const connection = useLiveQuery(readConnection);
  const traces = useLiveQuery(readTraces);
  const [next, setNext] = useState<Awaited<ReturnType<typeof readNext>> | null>(null);
  useTitle(say(dikirimWords.title, settings?.language ?? 'id'));
  // Outside of the live query: a database without a slot gets one here.
  useEffect(() => {
    if (traces) void readNext().then(setNext);
  }, [traces]);
  if (!settings || !connection || !traces || !next) return null;
  const { language, agency } = settings;
  return (
    <Dikirim {...{ language, ...connection, ...next }} unit={agency.unit} zone={agency.zone} answers={traces.answers} />
  );
}
