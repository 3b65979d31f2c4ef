import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RiwayatPage } from '@/entrypoints/riwayat/riwayat-page';
import { saveFile } from '@/entrypoints/riwayat/save-file';
import { addDays, dayOf } from '@/lib/calendar/day';
import { unknownAgency } from '@/lib/draft/agency';
import { database } from '@/lib/log/database';
import type { PostRecord } from '@/lib/log/records';
import { changeSettings } from '@/lib/settings/store';
import { sendReport } from '@/lib/sync/send-report';
import { show, textOf, until } from '../components/show';
import { recordWith } from '../log/record-with';

export const today = dayOf(Date.now(), 'Asia/Jakarta');
export const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang' };
const noon = (day: string) => Date.parse(`${day}T05:00:00Z`);
export const post = (id: string, ago: number, over: Partial<PostRecord> = {}) => {
  const day = addDays(today, -ago);
  return recordWith({ id: `${id}:facebook`, day, publishedAt: noon(day), text: `Kerja bakti ${id}`, ...over });
};
export const rowsOf = (host: ParentNode) =>
  [...host.querySelectorAll('.table-frame tbody')][0]?.querySelectorAll('tr') ?? [];
export const textsOf = (host: ParentNode) =>
  [...rowsOf(host)].map((row) => textOf(row.querySelector('.cell-text') as Element));
export const searchOf = (host: ParentNode) => host.querySelector('input[type=search]') as HTMLInputElement;

/** The page once the log was read. */
export async function showRiwayat() {
  const host = await show(<RiwayatPage />);
  await until(() => expect(textOf(host)).toMatch(/\d unggahan|Belum ada unggahan|belum bisa dibuka/));
  return host;
}

/** An empty log, and settings that know the unit. */
export async function startAnew(): Promise<void> {
  fakeBrowser.reset();
  location.hash = '';
  await Promise.all(database.tables.map((table) => table.clear()));
  await changeSettings(() => ({ agency }));
  vi.mocked(saveFile).mockClear();
  vi.mocked(sendReport).mockClear();
}
