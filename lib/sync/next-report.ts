import type { LogDatabase } from '../log/database';
import type { CellRecord } from '../log/records';
import { type TallyReport, wireCellOf } from '../tally/wire';

/** The limit of the wire schema. */
const atMost = 200;

/** The next report: up to 200 changed cells of one slot; empty (a sign of life) when nothing changed. */
export async function nextReport(gen: string | null, now: number, client: string, log: LogDatabase) {
  const changed = await log.cells.filter((cell) => cell.rev > cell.acked).toArray();
  const slot = changed[0]?.slot ?? (await log.slot());
  const cells = changed.filter((cell) => cell.slot === slot).slice(0, atMost);
  const report: TallyReport = {
    v: 1,
    slot,
    gen,
    t: now,
    full: false,
    e: cells.map((cell) => wireCellOf(cell, cell.rev)),
    client,
  };
  return { report, cells } satisfies { report: TallyReport; cells: CellRecord[] };
}
