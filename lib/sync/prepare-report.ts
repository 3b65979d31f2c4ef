import type { LogDatabase } from '../log/database';
import { type CellRecord, restfulSending, type Sending } from '../log/records';
import type { TallyReport } from '../tally/wire';
import { hasPassed } from './has-passed';
import { atMost, nextReport } from './next-report';
import { offerAgain } from './offer-again';

/** So often all of so many days is offered again: it mends what neither side knows to be wrong. */
const fullEvery = 7 * 86_400_000;
const fullDays = 60;

interface Prepared {
  report: TallyReport;
  cells: CellRecord[];
  /** How sending goes, as it stands with this report. */
  sending: Sending;
}

/** The next report at `now` (milliseconds UTC), and what must be noted before it goes. `client` is our version. */
export async function prepareReport(now: number, client: string, log: LogDatabase): Promise<Prepared> {
  const gen = (await log.read('link'))?.gen ?? null;
  let sending = (await log.read('sending')) ?? restfulSending;
  const isFull = hasPassed(sending.fullAt ?? 0, fullEvery, now);
  if (isFull) {
    await offerAgain(fullDays, now + (sending.skew ?? 0), log);
    sending = { ...sending, fullAt: now };
    await log.write('sending', sending);
  }
  return { ...(await nextReport({ gen, now, client, isFull, batch: sending.batch ?? atMost }, log)), sending };
}

/** Undoes what was only tried. */
class Preview extends Error {}

/** The same for somebody who only wants to see it: nothing is noted. */
export async function previewReport(now: number, client: string, log: LogDatabase): Promise<Prepared> {
  // A database without a slot gets it for good: the report that goes will name it too.
  await log.slot();
  let prepared: Prepared | undefined;
  const trying = log.transaction('rw', log.cells, log.state, async () => {
    prepared = await prepareReport(now, client, log);
    throw new Preview();
  });
  await trying.catch((error: unknown) => {
    if (!(error instanceof Preview)) throw error;
  });
  return prepared as Prepared;
}
