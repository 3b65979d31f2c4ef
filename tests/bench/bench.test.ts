import { expect, test } from 'vitest';
import { lengths, retyped, textOf } from './captions';
import { goal, keeps, measuredIn, speedGoals } from './goals';
import { median } from './median';
import { quietRounds } from './quiet-rounds';
import { sayGoals } from './say-goals';

test.each(lengths)('menyusun naskah uji sepanjang tepat %i huruf yang dibuka emoji', (length) => {
  expect(textOf(length)).toHaveLength(length);
  expect(textOf(length)).toMatch(/^\p{Extended_Pictographic}/u);
  expect(() => encodeURIComponent(textOf(length))).not.toThrow();
});

test('naskah Instagram terdiri atas sedikitnya lima paragraf', () => {
  expect(textOf(2_200).split('\n\n').length).toBeGreaterThanOrEqual(5);
});

test('tidak pernah mengetik huruf yang sama dua kali', () => {
  const text = textOf(2_200);
  const typed = new Set(Array.from({ length: 5_000 }, (_, count) => retyped(text, count)));
  expect(typed.size).toBe(5_000);
  expect([...typed].every((one) => one.length === text.length)).toBe(true);
});

test('mengambil nilai tengah dan menilai terhadap batas di kedua arah', () => {
  expect(median([9, 1, 5])).toBe(5);
  const own = {
    whole: [{ length: 2_200, scan: 0.1, check: 2.1, checkPerScan: 21 }],
    keystroke: [
      { length: 2_200, check: 0.3, share: 0.1 },
      { length: 20_000, check: 0.5, share: 0.05 },
    ],
    tags: [
      { length: 280, suggest: 0.01, share: 0.05 },
      { length: 2_200, suggest: 0.01, share: 0.02 },
    ],
    exponent: 1,
    hostile: [{ piece: '#', check: 1, perNormal: 3 }],
  };
  const heat = { length: 2_200, scan: 0.1, check: 2, peer: 8, checkPerScan: 20, peerPerCheck: 4 };
  const measured = measuredIn(speedGoals([own], { textlint: [[heat]] }));
  expect(measured.map(({ id }) => id)).toEqual(['P1', 'P3', 'P4', 'P4', 'P5', 'P6', 'TG', 'TG']);
  const failed = measured.filter((one) => !keeps(one, one.gate));
  expect(failed.map(({ id, value }) => [id, value])).toEqual([
    ['P1', 21],
    ['P3', 4],
  ]);
});

test('tidak meluluskan yang tidak terukur', () => {
  const [whole] = speedGoals([], {});
  expect(whole && keeps(whole, whole.gate)).toBe(false);
});

test('menyebut nilai bersatuan, perbandingan, dan yang tidak terukur', () => {
  const table = sayGoals([
    goal('A', 'berat', true, [40, 40], 16.69, 'kB'),
    goal('B', 'bagian', true, [1 / 5, 1 / 10], 0.125),
    goal('C', 'belum diukur', true, [2, 1], undefined),
  ]);
  const cells = table.split('\n').map((line) => line.trim().split(/ {3,}/));
  expect(cells.slice(1)).toEqual([
    ['A berat', '17 kB', '≤ 40 kB', '≤ 40 kB', 'sesuai sasaran'],
    ['B bagian', '1/8,0', '≤ 1/5,0', '≤ 1/10,0', 'belum sasaran'],
    ['C belum diukur', '–', '≤ 2,00', '≤ 1,00', 'tidak terukur'],
  ]);
});

test('menghitung hanya putaran yang tidak disela, selama cukup banyak', async () => {
  let round = 0;
  const rounds = await quietRounds(12, async () => round++);
  expect(rounds.length).toBeGreaterThanOrEqual(10);
  expect(round).toBe(12);
});
