import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstBroken } from '@/server/store/audit';
import { writeBackup } from '@/server/store/backup';
import { restoreBackup } from '@/server/store/restore';
import { openSqlite, openSqliteDatabase } from '@/server/store/sqlite';
import type { Unit } from '@/server/store/store';
import { sumOld } from '@/server/sum-old';
import { entry } from './entries';
import { act, newUnit, type OpenStore, preparedStore, today } from './prepared-store';
import { tempFolder } from './temp-folder';
import { wednesday } from './test-world';

/** What every store promises of corrections, old counts, the audit and backups. */
export function keepingContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);
  const correction = (unitId: string, delta: number) =>
    ({ unitId, day: today, platform: 0, delta, reason: 'salah-catat', ...act }) as const;

  describe(`${name}: koreksi, angka lama, dan cadangan`, () => {
    test('mengoreksi dengan nama tanpa mengubah sel, dan tetap setelah kiriman berikutnya', async () => {
      const { store, one, send, sum } = await prepared();
      await send([entry({ n: 3 }), entry({ n: 5, k: 1 })]);
      expect(await store.adjust(correction(one, -2))).toBe('done');
      expect(await sum()).toBe(1);
      expect((await store.platformTotals(today, today)).map(({ n }) => n)).toEqual([1]);
      expect(await send([entry({ n: 3 })])).toEqual([{ r: 1, s: 'ok' }]);
      await send([entry({ n: 4, r: 2 })]);
      expect(await sum()).toBe(2);
      expect((await store.audit()).at(-1)).toMatchObject({
        who: act.who,
        what: 'adjusted',
        unitId: one,
        detail: `${today} 0 -2 salah-catat`,
      });
    });

    test('koreksi dari satu formulir terhitung sekali, dan dari formulir lama ditanyakan lagi', async () => {
      const { store, one, sum } = await prepared();
      const form = { id: 'satu', seen: 0 };
      const twice = await Promise.all([1, 2].map(() => store.adjust(correction(one, 5), form)));
      expect(twice.toSorted()).toEqual(['done', 'repeated']);
      expect(await store.adjust(correction(one, 5), { id: 'dua', seen: 0 })).toBe('changed');
      expect([await sum(), await store.adjustmentCount(one)]).toEqual([5, 1]);
      expect(await store.adjust(correction(one, 1), { id: 'dua', seen: 1 })).toBe('done');
    });

    test('tidak menurunkan jumlah sehari di bawah nol', async () => {
      const { store, one, send, sum } = await prepared();
      await send([entry({ n: 3 }), entry({ n: 9, p: 1 })]);
      expect(await store.adjust(correction(one, -4))).toBe('refused');
      expect([await sum(), (await store.audit()).length]).toEqual([12, 0]);
    });

    test('kiriman yang turun sesudah koreksi tidak mengurangi hari dan platform lain', async () => {
      const { store, one, send, sum } = await prepared();
      await send([entry({ n: 2 }), entry({ n: 3, p: 1 }), entry({ d: today - 1, n: 1 })]);
      await store.adjust(correction(one, -2));
      await send([entry({ n: 1, r: 2 })]);
      expect(await sum()).toBe(4);
      expect(await store.totals(one, today - 1, today)).toEqual([
        { day: today - 1, n: 1 },
        { day: today, n: 3 },
      ]);
      expect((await store.platformTotals(today - 1, today)).map(({ n }) => n).toSorted((a, b) => a - b)).toEqual([
        1, 3,
      ]);
      expect((await store.postedDays(one, today - 1, today)).toSorted((a, b) => a.day - b.day)).toEqual([
        { day: today - 1, platform: 0, n: 1 },
        { day: today, platform: 1, n: 3 },
      ]);
      await store.sumMonths(today + 1, act);
      expect(await store.monthTotals()).toEqual([{ unitId: one, month: '2026-11', n: 4 }]);
    });

    test('bulan yang hanya berisi koreksi terhitung sekali setelah dibukukan', async () => {
      const { store, one, send, sum } = await prepared();
      const october = entry({ day: '2026-10-20' }).d;
      await store.adjust({ ...correction(one, 3), day: october });
      await send([entry({ n: 2 })]);
      await store.sumMonths(today, act);
      expect(await store.monthTotals()).toEqual([{ unitId: one, month: '2026-10', n: 3 }]);
      expect(await sum()).toBe(2);
    });

    test('menyisihkan hari yang tidak masuk akal tanpa menghitungnya', async () => {
      const { store, one, send, sum } = await prepared();
      const odd = [entry({ d: today + 2, n: 2 }), entry({ d: today - 401 }), entry({ p: 200 })];
      await send(odd);
      await send(odd);
      expect(await store.asideOf(one)).toEqual([
        { day: today + 2, n: 2, verdict: 'future', receivedAt: wednesday },
        { day: today, n: 1, verdict: 'unknown-kind', receivedAt: wednesday },
        { day: today - 401, n: 1, verdict: 'too-old', receivedAt: wednesday },
      ]);
      expect(await sum()).toBe(0);
    });

    test('membukukan angka lama per bulan, sekali saja, dan tidak menerima harinya lagi', async () => {
      const { store, one, two, send } = await prepared();
      // 18/11/2026 less 400 days is 14/10/2025.
      const old = ['2025-10-14', '2025-10-31', '2025-11-01', '2025-11-20'] as const;
      await send(old.map((day) => entry({ day, n: 2 })));
      await send([entry({ day: '2025-10-14', n: 7, k: 1 })], two);
      await send([entry({ day: '2025-10-14', n: 1 })], one, 'b'.repeat(32));
      const until = entry({ day: '2025-11-10' }).d;
      await store.adjust({ ...correction(one, -1), day: entry({ day: '2025-10-31' }).d });
      expect(await store.sumMonths(until, act)).toBe(5);
      expect(await store.sumMonths(until, act)).toBe(0);
      const months = (await store.monthTotals()).toSorted((a, b) => (a.month < b.month ? -1 : 1));
      expect(months).toEqual([
        { unitId: one, month: '2025-10', n: 4 },
        { unitId: one, month: '2025-11', n: 2 },
      ]);
      expect(await store.totals(one, today - 500, today)).toEqual([{ day: entry({ day: '2025-11-20' }).d, n: 2 }]);
      expect(await send([entry({ day: '2025-11-01', n: 2 })])).toEqual([{ r: 0, s: 'too-old' }]);
      expect(await store.adjust({ ...correction(one, 1), day: until - 1 })).toBe('refused');
      // The rest of November comes later and joins its sum.
      expect(await store.sumMonths(until + 20, act)).toBe(1);
      expect((await store.monthTotals()).find(({ month }) => month === '2025-11')?.n).toBe(4);
    });

    test('jam yang meloncat bertahun-tahun tidak menutup buku', async () => {
      const { store, send, sum } = await prepared();
      await send([entry({ n: 2 }), entry({ day: '2025-11-20', n: 1 })]);
      expect(await sumOld(store, today + 3_650, act)).toBe(0);
      expect(await send([entry({ n: 3, r: 2 })])).toEqual([{ r: 2, s: 'ok' }]);
      expect(await sum()).toBe(4);
      expect(await sumOld(store, today + 45, act)).toBe(1);
      expect(await sum()).toBe(3);
    });

    test('merantai catatan audit sehingga perubahan diam-diam ketahuan', async () => {
      const { store, database, one, send } = await prepared();
      await send([entry({ n: 5 })]);
      for (const delta of [-1, -1, 1]) await store.adjust(correction(one, delta));
      expect(firstBroken(await store.audit())).toBeNull();
      const db = database();
      await db.transaction((sql) => sql("UPDATE audit SET who = 'petugas lain' WHERE serial = 2"));
      expect(firstBroken(await store.audit())).toBe(2);
      await db.transaction((sql) => sql('DELETE FROM audit WHERE serial = 2'));
      expect(firstBroken(await store.audit())).toBe(2);
      await db.close();
    });

    test('tidak menyimpan apa pun bila perintah yang tidak ditunggu gagal', async () => {
      const { store, database } = await prepared();
      const db = database();
      const done = db.transaction(async (sql) => {
        await sql("UPDATE unit SET name = 'Tiga' WHERE name = 'Satu'");
        // Half a row: refused when the work is over already.
        sql("INSERT INTO unit (unit_id) VALUES ('x')").catch(() => {});
        return 'selesai';
      });
      await expect(done).rejects.toThrow();
      expect((await store.units()).map(({ name }) => name).toSorted()).toEqual(['Dua', 'Satu']);
      await db.close();
    });

    test('memulihkan cadangan ke tempat kosong dengan generasi baru', async () => {
      const { store, database, one, send } = await prepared();
      await send([entry({ n: 3 }), entry({ n: 1, p: 2 })]);
      await store.adjust(correction(one, -1));
      const db = database();
      const file = join(tempFolder(), 'cadangan.jsonl');
      const rows = await writeBackup(db, file, wednesday);
      await send([entry({ n: 4, r: 2 })]);
      await db.close();

      const folder = tempFolder();
      const empty = openSqliteDatabase(folder);
      expect(await restoreBackup(empty, file, act)).toBe(rows);
      await expect(restoreBackup(empty, file, act)).rejects.toThrow('sudah berisi data');
      await empty.close();
      const restored = await openSqlite(folder);
      expect(restored.generation).not.toBe(store.generation);
      expect(await restored.totals(one, today, today)).toEqual([{ day: today, n: 3 }]);
      expect((await restored.units()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        (await store.units()).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
      const lines = await restored.audit();
      expect(lines.map(({ what }) => what)).toEqual(['adjusted', 'restored']);
      expect(firstBroken(lines)).toBeNull();
      await restored.close();
    });

    test('memulihkan cadangan yang lebih panjang daripada sekali baca, dengan huruf apa pun', async () => {
      const { store, database } = await prepared();
      await store.addUnits(Array.from({ length: 1_200 }, (_, index) => newUnit(`Désa\u2028 ${index} 😀`)));
      const db = database();
      const file = join(tempFolder(), 'cadangan.jsonl');
      const rows = await writeBackup(db, file, wednesday);
      await db.close();
      const folder = tempFolder();
      const empty = openSqliteDatabase(folder);
      expect(await restoreBackup(empty, file, act)).toBe(rows);
      await empty.close();
      const restored = await openSqlite(folder);
      const ids = (all: Unit[]) => all.map(({ id, name }) => `${id} ${name}`).toSorted();
      expect(ids(await restored.units())).toEqual(ids(await store.units()));
      await restored.close();
    });

    test('memulihkan cadangan dengan paket besar dari versi yang belum membatasinya', async () => {
      const { database } = await prepared();
      const db = database();
      const body = JSON.stringify('"'.repeat(2_000_000));
      await db.transaction((sql) => sql('INSERT INTO pack_version VALUES (1, ?, 1, 1, ?)', body, act.who));
      const file = join(tempFolder(), 'cadangan.jsonl');
      const rows = await writeBackup(db, file, wednesday);
      await db.close();
      const empty = openSqliteDatabase(tempFolder());
      expect(await restoreBackup(empty, file, act)).toBe(rows);
      await empty.close();
    });

    test('menolak cadangan yang terpotong atau diubah tanpa mengubah apa pun', async () => {
      const { database, send } = await prepared();
      await send([entry({ n: 3 })]);
      const db = database();
      const whole = join(tempFolder(), 'cadangan.jsonl');
      await writeBackup(db, whole, wednesday);
      await db.close();
      const text = readFileSync(whole, 'utf8');
      const lines = text.trimEnd().split('\n');
      const bad = [text.slice(0, -80), lines.toSpliced(2, 1).join('\n'), text.replace('"n":3', '"n":4'), '', 'salah'];
      for (const content of bad) {
        const folder = tempFolder();
        const file = join(folder, 'rusak.jsonl');
        writeFileSync(file, content);
        const empty = openSqliteDatabase(folder);
        await expect(restoreBackup(empty, file, act)).rejects.toThrow('tidak utuh');
        expect(await empty.read("SELECT name FROM sqlite_master WHERE type = 'table'")).toEqual([]);
        await empty.close();
      }
    });
  });
}
