import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jenisList } from '@/lib/draft/jenis';
import { add } from '@/lib/log/add';
import { correctRecord } from '@/lib/log/correct-record';
import { LogDatabase } from '@/lib/log/database';
import type { PostRecord } from '@/lib/log/records';
import { removeRecord, restoreRecord } from '@/lib/log/remove-record';
import { settle, type Unit } from '@/lib/log/settle';
import { nextReport } from '@/lib/sync/next-report';
import { countCells } from '@/lib/tally/counted';
import { recordWith } from './record-with';
import { submissionWith } from './submission';

let log: LogDatabase;
beforeEach(() => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
});
afterEach(() => log.delete());

const cells = async () =>
  (await log.cells.orderBy('day').toArray()).map(({ day, jenis, n, rev }) => ({ day, jenis, n, rev }));
const sent = async () =>
  (await nextReport({ gen: null, now: 0, client: '1.0.0', isFull: false, batch: 200 }, log)).report.e.map(
    ({ n, r }) => [n, r],
  );

describe('membetulkan catatan', () => {
  it('hari yang keliru: hari lama dikirim sebagai nol, hari baru sebagai satu', async () => {
    await add([recordWith()], log);
    expect(await correctRecord('a1:facebook', { day: '2024-10-14' }, log)).toMatchObject({ day: '2024-10-14' });
    expect(await cells()).toEqual([
      { day: '2024-10-14', jenis: 'kegiatan', n: 1, rev: 1 },
      { day: '2024-10-15', jenis: 'kegiatan', n: 0, rev: 2 },
    ]);
    expect(await sent()).toEqual(
      expect.arrayContaining([
        [1, 1],
        [0, 2],
      ]),
    );
  });

  it('jenis yang keliru pindah ke hitungan jenis yang benar', async () => {
    await add([recordWith(), recordWith({ id: 'b2:facebook', text: 'Lain' })], log);
    await correctRecord('a1:facebook', { jenis: 'ucapan' }, log);
    expect(await cells()).toEqual([
      { day: '2024-10-15', jenis: 'kegiatan', n: 1, rev: 3 },
      { day: '2024-10-15', jenis: 'ucapan', n: 1, rev: 1 },
    ]);
  });

  it('yang tidak berubah tidak dikirim lagi, dan yang sudah hilang dijawab kosong', async () => {
    await add([recordWith()], log);
    await correctRecord('a1:facebook', { day: '2024-10-15', jenis: 'kegiatan' }, log);
    expect(await cells()).toEqual([{ day: '2024-10-15', jenis: 'kegiatan', n: 1, rev: 1 }]);
    expect(await correctRecord('lain:x', { jenis: 'ucapan' }, log)).toBeNull();
  });
});

describe('bukan unggahan resmi', () => {
  const official: Unit = { isOfficial: true, zone: 'Asia/Jakarta', mandatoryTags: [] };

  it('dihapus menjadi nol yang dikirim, dan Batalkan mengembalikannya', async () => {
    await add([recordWith()], log);
    const removed = (await removeRecord('a1:facebook', log)) as PostRecord;
    expect(await sent()).toEqual([[0, 2]]);
    await restoreRecord(removed, log);
    await restoreRecord(removed, log);
    expect(await sent()).toEqual([[1, 3]]);
    expect(await log.posts.toArray()).toEqual([recordWith()]);
    expect(await removeRecord('lain:x', log)).toBeNull();
  });

  it('kabar yang terlambat tidak menghidupkan yang dihapus, kecuali setelah Batalkan', async () => {
    await settle(submissionWith({ state: 'confirmed' }), official, log);
    const removed = (await removeRecord('a1:x', log)) as PostRecord;
    expect(await settle(submissionWith({ state: 'confirmed' }), official, log)).toBe('dropped');
    expect(await log.posts.count()).toBe(0);
    await restoreRecord(removed, log);
    expect(await settle(submissionWith({ state: 'confirmed' }), official, log)).toBe('logged');
    expect(await log.posts.count()).toBe(1);
  });
});

describe('urutan apa pun', () => {
  const id = fc.integer({ min: 0, max: 5 });
  const day = fc.constantFrom('2024-10-14', '2024-10-15', '2024-10-16');
  const jenis = fc.constantFrom(...jenisList.slice(0, 3));
  const step = fc.oneof(
    fc.record({ act: fc.constant('add' as const), id, day, jenis }),
    fc.record({ act: fc.constant('correct' as const), id, day, jenis }),
    fc.record({ act: fc.constantFrom('remove' as const, 'restore' as const), id }),
  );

  it('hitungan selalu sama dengan hitung ulang, dan revisi hanya naik', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const run = new LogDatabase(`uji-${crypto.randomUUID()}`);
      const removed = new Map<number, PostRecord>();
      let revs = new Map<string, { n: number; rev: number }>();
      for (const one of steps) {
        const name = `${one.id}:facebook`;
        if (one.act === 'add') await add([recordWith({ ...one, id: name, text: name })], run);
        if (one.act === 'correct') await correctRecord(name, { day: one.day, jenis: one.jenis }, run);
        if (one.act === 'remove') {
          const record = await removeRecord(name, run);
          if (record) removed.set(one.id, record);
        }
        const record = one.act === 'restore' && removed.get(one.id);
        if (record) await restoreRecord(record, run);
        const now = await run.cells.toArray();
        for (const { key, n, rev } of now) {
          const before = revs.get(key);
          if (before) expect(rev).toBeGreaterThanOrEqual(before.rev + (before.n === n ? 0 : 1));
        }
        expect(now.length).toBeGreaterThanOrEqual(revs.size);
        revs = new Map(now.map((cell) => [cell.key, cell]));
      }
      const counted = countCells(await run.posts.toArray()).map(({ day, jenis, n }) => `${day} ${jenis} ${n}`);
      const held = (await run.cells.toArray()).filter(({ n }) => n > 0);
      expect(held.map(({ day, jenis, n }) => `${day} ${jenis} ${n}`).sort()).toEqual(counted.sort());
      await run.delete();
    });
    // On a failure fast-check prints its seed.
    await fc.assert(property, { numRuns: 60 });
  });
});
