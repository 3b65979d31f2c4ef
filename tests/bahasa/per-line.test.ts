import { expect, test } from 'vitest';
import { anyLine, perLine } from '@/lib/bahasa/per-line';
import { joinParagraphs, linesOf, read } from '@/lib/bahasa/read';

test('mencari tiap baris sekali dan menempatkan temuannya di naskah', () => {
  const asked: string[] = [];
  const findMark = perLine(({ text, tokens }) => {
    asked.push(text);
    return tokens.filter((token) => token.text === '!');
  });
  const first = read('Ayo!\n\nDatang! Lagi!');
  expect(findMark(first)).toEqual([
    { start: 3, end: 4 },
    { start: 12, end: 13 },
    { start: 18, end: 19 },
  ]);
  const text = 'Warga,\nAyo!';
  const [greeting] = first.paragraphs;
  const [, place] = linesOf(text);
  if (!greeting || !place) throw new Error('naskah uji berubah');
  const moved = joinParagraphs(text, [{ start: place.start, paragraph: greeting.paragraph }]);
  expect(findMark(moved)).toEqual([{ start: 10, end: 11 }]);
  expect(asked).toEqual(['Ayo!', 'Datang! Lagi!']);
});

test('menanyai tiap baris sekali apakah ada', () => {
  const asked: string[] = [];
  const hasMark = anyLine(({ text }) => {
    asked.push(text);
    return text.includes('!');
  });
  const reading = read('Warga,\nayo!\ndatang');
  expect([hasMark(reading), hasMark(reading)]).toEqual([true, true]);
  expect(asked).toEqual(['Warga,', 'ayo!']);
});
