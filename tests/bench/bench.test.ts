import { expect, test } from 'vitest';
import { lengths, retyped, textOf } from './captions';
import { goalsOf, keeps } from './goals';
import { median } from './median';

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
  const failed = goalsOf([own], { textlint: [[heat]] }).filter((goal) => !keeps(goal, goal.gate));
  expect(failed.map(({ id, value }) => [id, value])).toEqual([
    ['P1', 21],
    ['P3', 4],
  ]);
});

test('tidak meluluskan yang tidak terukur', () => {
  const [whole] = goalsOf([], {});
  expect(whole && keeps(whole, whole.gate)).toBe(false);
});
