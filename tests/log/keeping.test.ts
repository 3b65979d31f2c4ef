import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add } from '@/lib/log/add';
import { LogDatabase } from '@/lib/log/database';
import { dropTexts } from '@/lib/log/drop-texts';
import { eraseAll } from '@/lib/log/erase-all';
import { monthsBefore, textsToDrop } from '@/lib/log/texts-to-drop';
import { recordWith } from './record-with';

let log: LogDatabase;
beforeEach(() => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
});
afterEach(() => log.delete());

it.each([
  ['2026-11-22', 13, '2025-10-22'],
  ['2026-01-31', 3, '2025-10-31'],
  ['2026-05-31', 3, '2026-02-28'],
  ['2024-05-31', 3, '2024-02-29'],
  ['2026-12-05', 60, '2021-12-05'],
])('pada %s, %i bulan yang lalu adalah %s', (today, months, expected) => {
  expect(monthsBefore(today, months)).toBe(expected);
});

it('memilih yang lebih lama dari batas dan masih menyimpan tulisan, tagar, atau akun', () => {
  const bare = { text: '', hashtags: [], account: null };
  const records = [
    recordWith({ id: 'lama', day: '2024-07-14' }),
    recordWith({ id: 'batas', day: '2024-07-15' }),
    recordWith({ id: 'kosong', day: '2023-01-01', ...bare }),
    recordWith({ id: 'akun', day: '2023-01-01', ...bare, account: '@kel' }),
    recordWith({ id: 'tautan', day: '2023-01-01', ...bare, link: 'https://contoh.go.id/1' }),
  ];
  expect(textsToDrop(records, '2024-10-15', 3).map(({ id }) => id)).toEqual(['lama', 'akun', 'tautan']);
});

describe('menghapus tulisan lama', () => {
  it('tulisan, tagar, tautan, dan akun hilang; hitungannya tetap dan tidak dikirim lagi', async () => {
    await add(
      [recordWith({ day: '2024-07-01', link: 'https://contoh.go.id/1' }), recordWith({ id: 'b2:x', text: 'Baru' })],
      log,
    );
    const before = await log.cells.toArray();
    expect(await dropTexts('2024-10-15', 3, log)).toBe(1);
    expect(await log.posts.get('a1:facebook')).toMatchObject({ text: '', hashtags: [], account: null });
    expect(JSON.stringify(await log.posts.get('a1:facebook'))).not.toContain(recordWith().fingerprint);
    expect(await log.posts.get('a1:facebook')).not.toHaveProperty('link');
    expect(await log.posts.get('b2:x')).toMatchObject({ text: 'Baru', account: 'Kelurahan Contoh' });
    expect(await log.cells.toArray()).toEqual(before);
  });

  it('memeriksa sekali sehari, dan langsung saat masa simpan dipersingkat', async () => {
    await add([recordWith({ day: '2024-07-01' })], log);
    expect(await dropTexts('2024-10-15', 13, log)).toBe(0);
    await add([recordWith({ id: 'b2:x', day: '2023-01-01', text: 'Dimasukkan belakangan' })], log);
    expect(await dropTexts('2024-10-15', 13, log)).toBe(0);
    expect(await dropTexts('2024-10-16', 13, log)).toBe(1);
    expect(await dropTexts('2024-10-16', 3, log)).toBe(1);
  });
});

it('menghapus semua: catatan kosong, dan hitungan berikutnya memakai kamar baru', async () => {
  const before = await log.slot();
  await add([recordWith()], log);
  await log.write('link', { server: 'https://siar.namakota.go.id', token: 't', gen: null });
  await eraseAll(log);
  expect(await Promise.all(log.tables.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
  expect(await log.slot()).not.toBe(before);
});
