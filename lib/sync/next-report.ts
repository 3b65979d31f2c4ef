import type { LogDatabase } from '../log/database';
import type { CellRecord } from '../log/records';
import { type TallyReport, wireCellOf } from '../tally/wire';

/** The limit of the wire schema. */
export const atMost = 200;

export interface Occasion {
  /** The server generation that is known; null before the first answer. */
  gen: string | null;
  now: number;
  client: string;
  /** All cells of the last weeks are offered again. */
  isFull: boolean;
  /** Cells that may go into one report. */
  batch: number;
}

/** The next report: changed cells of one slot; empty (a sign of life) when nothing changed. */
export async function nextReport({ gen, now, client, isFull, batch }: Occasion, log: LogDatabase) {
  const changed = await log.cells.filter((cell) => cell.rev > cell.acked && !cell.isForeign).toArray();
  const slot = changed[0]?.slot ?? (await log.slot());
  const cells = changed.filter((cell) => cell.slot === slot).slice(0, batch);
  const report: TallyReport = {
    v: 1,
    slot,
    gen,
    t: now,
    full: isFull,
    e: cells.map((cell) => wireCellOf(cell, cell.rev)),
    client,
  };
  return { report, cells } satisfies { report: TallyReport; cells: CellRecord[] };
}
