import { exportSheet } from '@/components/riwayat/export-sheet';
import type { RiwayatRow } from '@/components/riwayat/riwayat-row';
import { dayOf } from '@/lib/calendar/day';
import { database } from '@/lib/log/database';
import type { Settings } from '@/lib/settings/settings';
import { csvOf } from '@/lib/sheet/csv-of';
import { paperWords } from '@/lib/words/riwayat';
import { saveFile } from './save-file';

/** "riwayat-kelurahan-kejaksaan-2024-10-15.csv". */
function nameOf(what: string, ending: string, { agency: { unit, zone } }: Settings): string {
  const slug = unit
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${[what, slug, dayOf(Date.now(), zone)].filter(Boolean).join('-')}.${ending}`;
}

/** Saves the rows as CSV; returns the name of the file. */
export function exportCsv(rows: readonly RiwayatRow[], settings: Settings): string {
  const name = nameOf('riwayat', 'csv', settings);
  saveFile(name, csvOf(exportSheet(rows, settings.agency.zone, settings.hidesTexts)), 'text/csv;charset=utf-8');
  return name;
}

/** Saves the rows as an Excel file; what makes it is loaded only now. Returns the name of the file. */
export async function exportXlsx(rows: readonly RiwayatRow[], settings: Settings): Promise<string> {
  const { xlsxOf } = await import('@/lib/sheet/xlsx-of');
  const name = nameOf('riwayat', 'xlsx', settings);
  const sheet = exportSheet(rows, settings.agency.zone, settings.hidesTexts);
  saveFile(name, xlsxOf(sheet, paperWords.sheet), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  return name;
}

/** Saves the whole log, texts included; returns the name of the file. */
export async function saveBackup(settings: Settings): Promise<string> {
  const { backupOf } = await import('@/lib/log/backup-of');
  const name = nameOf('cadangan', 'json', settings);
  const backup = await backupOf(settings.agency.unit, Date.now(), database);
  saveFile(name, JSON.stringify(backup), 'application/json');
  return name;
}
