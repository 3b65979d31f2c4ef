import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takenDays } from '@/lib/tally/counted';
import { maxCount } from '@/lib/tally/wire';
import { type Held, keyOfEntry, mergeEntries, mergeEntry } from '@/server/store/merge';
import { entry } from './entries';

const today = entry().d;
const window = { today, summedUntil: 0 };
const seed = Date.now() % 1_000_000;
console.info(`seed ${seed}`);

const someEntry = fc
  .record({
    d: fc.integer({ min: today - 1, max: today }),
    p: fc.integer({ min: 0, max: 1 }),
    n: fc.integer({ min: 0, max: 5 }),
    r: fc.integer({ min: 1, max: 5 }),
  })
  .map((some) => entry(some));
const someEntries = fc.array(someEntry, { maxLength: 20 });

type Shelf = Map<string, Held>;

function sendTo(shelf: Shelf, entries: ReturnType<typeof entry>[]): Shelf {
  const next = new Map(shelf);
  const { changed } = mergeEntries(entries, window, (one) => shelf.get(keyOfEntry(one)) ?? null);
  for (const cell of changed) next.set(keyOfEntry(cell.entry), { n: cell.n, rev: cell.rev });
  return next;
}

const sorted = (shelf: Shelf) => [...shelf].sort(([a], [b]) => (a < b ? -1 : 1));

test('mengirim dua kali sama dengan mengirim sekali', () => {
  const property = fc.property(someEntries, (all) => {
    const once = sendTo(new Map(), all);
    expect(sorted(sendTo(once, all))).toEqual(sorted(once));
  });
  fc.assert(property, { seed, numRuns: 500 });
});

test('urutan dan pembagian kiriman tidak mengubah hasil', () => {
  const parts = fc.tuple(fc.array(someEntries, { maxLength: 5 }), fc.infiniteStream(fc.nat()));
  const property = fc.property(parts, ([batches, order]) => {
    const shuffled = batches
      .flat()
      .map((one) => ({ one, place: order.next().value as number }))
      .sort((a, b) => a.place - b.place)
      .map(({ one }) => one);
    const inBatches = batches.reduce(sendTo, new Map());
    const oneByOne = shuffled.reduce((shelf: Shelf, one) => sendTo(shelf, [one]), new Map());
    expect(sorted(oneByOne)).toEqual(sorted(inBatches));
  });
  fc.assert(property, { seed, numRuns: 500 });
});

test('setiap sel berubah paling banyak sekali dalam satu kiriman', () => {
  const property = fc.property(someEntries, (all) => {
    const keys = mergeEntries(all, window, () => null).changed.map((cell) => keyOfEntry(cell.entry));
    expect(new Set(keys).size).toBe(keys.length);
  });
  fc.assert(property, { seed, numRuns: 200 });
});

test('menjawab revisi yang kini disimpan', () => {
  expect(mergeEntry({ n: 4, rev: 7 }, entry({ n: 1, r: 3 }))).toEqual({ held: { n: 4, rev: 7 }, verdict: 'stale' });
  const ahead = entry({ d: today + 9 });
  const future = mergeEntries([ahead], window, () => null);
  const odd = [{ entry: ahead, verdict: 'future' }];
  expect(future).toEqual({ results: [{ r: 0, s: 'future' }], changed: [], odd });
});

test('tidak menghitung hari yang sudah dibukukan per bulan', () => {
  const summed = { today, summedUntil: today - 10 };
  const { results } = mergeEntries([entry({ d: today - 11 }), entry({ d: today - 10 })], summed, () => null);
  expect(results.map(({ s }) => s)).toEqual(['too-old', 'ok']);
});

test('batas jumlah dan hari: tepat di batas masih dihitung, selangkah lewat tidak', () => {
  const verdictOf = (change: Parameters<typeof entry>[0]) =>
    mergeEntries([entry(change)], window, () => null).results[0]?.s;
  expect([maxCount, maxCount + 1].map((n) => verdictOf({ n }))).toEqual(['ok', 'out-of-range']);
  expect([today + 1, today + 2].map((d) => verdictOf({ d }))).toEqual(['ok', 'future']);
  expect([today - takenDays, today - takenDays - 1].map((d) => verdictOf({ d }))).toEqual(['ok', 'too-old']);
  expect(verdictOf({ p: 200 })).toBe('unknown-kind');
});

test('yang baru disimpan, yang sudah ada tidak ditulis lagi', () => {
  const one = entry({ n: 3, r: 2 });
  expect(mergeEntries([one], window, () => null).changed).toEqual([{ entry: one, n: 3, rev: 2 }]);
  const held = { n: 3, rev: 2 };
  expect(mergeEntries([one], window, () => held)).toEqual({ results: [{ r: 2, s: 'ok' }], changed: [], odd: [] });
});

test('revisi sama dengan jumlah lain adalah cabang: jumlah yang lebih besar tinggal', () => {
  const held = { n: 3, rev: 2 };
  expect(mergeEntry(held, entry({ n: 3, r: 2 })).verdict).toBe('ok');
  expect(mergeEntry(held, entry({ n: 2, r: 2 }))).toEqual({ held, verdict: 'fork' });
  expect(mergeEntry(held, entry({ n: 4, r: 2 }))).toEqual({ held: { n: 4, rev: 2 }, verdict: 'fork' });
});

test('dari sel yang disisihkan dua kali, revisi tertinggi yang disimpan, dan dari yang sama yang terakhir', () => {
  const ahead = (n: number, r: number) => entry({ d: today + 9, n, r });
  const keptOf = (...all: ReturnType<typeof entry>[]) => mergeEntries(all, window, () => null).odd[0]?.entry;
  expect(keptOf(ahead(1, 1), ahead(2, 3), ahead(3, 2))).toEqual(ahead(2, 3));
  expect(keptOf(ahead(1, 2), ahead(2, 2))).toEqual(ahead(2, 2));
});
