import { expect, test } from 'vitest';
import { sharesWord } from '@/scripts/eval/shares-word';
import { wilson } from '@/scripts/eval/wilson';

test('memberi rentang yang jujur untuk sedikit kasus', () => {
  const [low, high] = wilson(9, 10);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.596', '0.982']);
  expect(wilson(0, 10)[0]).toBe(0);
  expect(wilson(10, 10)[1]).toBe(1);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('mencocokkan bukti lewat kata yang berarti, bukan kata tugas', () => {
  expect(sharesWord('di Balai Warga', ['balai warga melati'])).toBe(true);
  expect(sharesWord('di Balai Warga', ['di lapangan'])).toBe(false);
  expect(sharesWord('', ['di lapangan'])).toBe(false);
});
