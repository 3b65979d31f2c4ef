import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add } from '@/lib/log/add';
import { backupOf } from '@/lib/log/backup-of';
import { correctRecord } from '@/lib/log/correct-record';
import { LogDatabase } from '@/lib/log/database';
import { dropTexts } from '@/lib/log/drop-texts';
import { eraseAll } from '@/lib/log/erase-all';
import { importBackup, parseBackup } from '@/lib/log/import-backup';
import { removeRecord } from '@/lib/log/remove-record';
import { recordWith } from './record-with';

const other = 'fedcba9876543210fedcba9876543210';
let log: LogDatabase;
beforeEach(() => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
});
afterEach(() => log.delete());

const written = async () => JSON.stringify(await backupOf('Kelurahan Contoh', 1_729_000_000_000, log));
const counts = async () => (await log.cells.toArray()).map(({ slot, n, rev, acked }) => ({ slot, n, rev, acked }));
const { slot } = recordWith();

describe('mengembalikan cadangan', () => {
  it('ke komputer yang sama: tidak ada yang bertambah dan tidak ada yang dikirim ulang', async () => {
    await add([recordWith()], log);
    await log.cells.toCollection().modify({ acked: 1 });
    expect(await importBackup(parseBackup(await written()), log)).toBe(0);
    expect(await counts()).toEqual([{ slot, n: 1, rev: 1, acked: 1 }]);
  });

  it('setelah semua terhapus: kembali di kamar lama dengan revisi lama, jadi rekap tidak menghitung dua kali', async () => {
    await add([recordWith(), recordWith({ id: 'b2:x', platform: 'x' })], log);
    await correctRecord('a1:facebook', { jenis: 'layanan' }, log);
    const [posts, before, file] = [await log.posts.toArray(), await counts(), await written()];
    await eraseAll(log);
    const fresh = await log.slot();
    expect(fresh).not.toBe(slot);
    expect(await importBackup(parseBackup(file), log)).toBe(2);
    expect(await log.posts.toArray()).toEqual(posts);
    expect(await counts()).toEqual(before);
    expect(await importBackup(parseBackup(file), log)).toBe(0);
    expect(await counts()).toEqual(before);
  });

  it('dari komputer lain: dihitung di kamar komputer itu, bukan di kamar sendiri', async () => {
    await add([recordWith({ slot: other, id: 'c3:x', platform: 'x' })], log);
    const file = await written();
    await eraseAll(log);
    await add([recordWith()], log);
    expect(await importBackup(parseBackup(file), log)).toBe(1);
    expect(await counts()).toEqual([
      { slot, n: 1, rev: 1, acked: 0 },
      { slot: other, n: 1, rev: 1, acked: 0 },
    ]);
  });

  it('yang lebih baru menang atas yang lama, dan yang lama tidak menurunkan yang baru', async () => {
    await add([recordWith()], log);
    const old = await written();
    await add([recordWith({ id: 'b2:facebook', text: 'Kedua' })], log);
    const young = await written();
    await importBackup(parseBackup(old), log);
    expect(await counts()).toEqual([{ slot, n: 2, rev: 2, acked: 0 }]);
    await eraseAll(log);
    await importBackup(parseBackup(old), log);
    await importBackup(parseBackup(young), log);
    expect(await counts()).toEqual([{ slot, n: 2, rev: 2, acked: 0 }]);
  });

  it('yang dihapus sesudah cadangan dibuat kembali, dengan revisi yang naik', async () => {
    await add([recordWith()], log);
    const file = await written();
    await removeRecord('a1:facebook', log);
    expect(await importBackup(parseBackup(file), log)).toBe(1);
    expect(await counts()).toEqual([{ slot, n: 1, rev: 3, acked: 0 }]);
  });

  it('nol yang belum terkirim ikut dibawa', async () => {
    await add([recordWith()], log);
    await removeRecord('a1:facebook', log);
    const file = await written();
    await eraseAll(log);
    await importBackup(parseBackup(file), log);
    expect(await counts()).toEqual([{ slot, n: 0, rev: 2, acked: 0 }]);
  });

  it('tulisan yang lewat masa simpan tidak tinggal, walau hari ini sudah diperiksa', async () => {
    await add([recordWith({ day: '2023-01-01' })], log);
    const file = await written();
    await eraseAll(log);
    await dropTexts('2024-10-15', 13, log);
    await importBackup(parseBackup(file), log);
    expect(await dropTexts('2024-10-15', 13, log)).toBe(1);
  });

  it('tidak membawa token, dan tidak percaya kunci hitungan dari berkas', async () => {
    await log.write('link', { server: 'https://siar.namakota.go.id', token: 'rahasia', gen: null });
    await add([recordWith()], log);
    const file = await written();
    expect(file).not.toContain('rahasia');
    await eraseAll(log);
    const forged = JSON.parse(file);
    forged.posts[0].cell = 'lain';
    await importBackup(parseBackup(JSON.stringify(forged)), log);
    expect((await log.posts.toArray())[0]?.cell).toBe(recordWith().cell);
  });
});

describe('berkas yang tidak cocok ditolak seluruhnya', () => {
  const edited = async (edit: (file: ReturnType<typeof JSON.parse>) => void) => {
    await add([recordWith(), recordWith({ id: 'b2:x', platform: 'x' })], log);
    const file = JSON.parse(await written());
    edit(file);
    return JSON.stringify(file);
  };

  it.each<[string, (file: ReturnType<typeof JSON.parse>) => void]>([
    ['versi yang belum dikenal', (file) => (file.version = 2)],
    ['berkas program lain', (file) => (file.app = 'lain')],
    ['satu hari yang mustahil', (file) => (file.posts[1].day = '2024-02-31')],
    ['satu platform yang tidak dikenal', (file) => (file.posts[1].platform = 'orkut')],
    ['kamar yang bukan kamar', (file) => (file.posts[0].slot = 'kamar')],
    ['revisi di bawah satu', (file) => (file.cells[0].rev = 0)],
    ['tanpa catatan', (file) => delete file.posts],
  ])('%s', async (_name, edit) => {
    const file = await edited(edit);
    expect(() => parseBackup(file)).toThrow();
  });

  it('yang bukan JSON', () => {
    expect(() => parseBackup('No,Tanggal\r\n1,15/10/2024')).toThrow(SyntaxError);
  });
});
