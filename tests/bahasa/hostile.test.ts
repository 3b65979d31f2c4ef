import { expect, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import { hostilePieces } from '@/tests/bench/hostile-pieces';

/** The longest post that Facebook takes. */
const length = 63_206;
const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const timeOf = (text: string) => {
  const before = performance.now();
  read(text);
  return performance.now() - before;
};

const normal = fill(
  'Lurah Melati bersama warga menggelar kerja bakti di Jalan Mawar, Sabtu (21/11/2026), untuk mencegah banjir. ',
);
timeOf(normal);
const yardstick = Math.max(Math.min(timeOf(normal), timeOf(normal)), 20);

test.each(hostilePieces)('tetap cepat pada naskah yang penuh %j', (piece) => {
  const text = fill(piece);
  expect(Math.min(timeOf(text), timeOf(text))).toBeLessThan(yardstick * 8);
});
