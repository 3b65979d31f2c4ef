import { csvOf, type SheetCell } from '@/lib/sheet/csv-of';
import { xlsxOf } from '@/lib/sheet/xlsx-of';
import { officeIn } from '../route';
import type { Visit } from '../visit';

export type FileKind = 'csv' | 'xlsx';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} satisfies Record<FileKind, string>;

/** "Kota Pangkalpinang" as "kota-pangkalpinang". */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Gives a table away as a file and writes down that it was. `what` names it: "minggu 2026-11-16". */
export async function sendFile(visit: Visit, sheet: SheetCell[][], what: string, kind: FileKind): Promise<Response> {
  const { region } = officeIn(visit);
  const file = kind === 'csv' ? csvOf(sheet) : xlsxOf(sheet, 'Rekap');
  await visit.world.store.noteExport(`${what} ${kind}`, visit.act());
  const name = `rekap-${slugOf(region.nama)}-${slugOf(what)}.${kind}`;
  return visit.c.body(file, 200, {
    'Content-Type': types[kind],
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}
