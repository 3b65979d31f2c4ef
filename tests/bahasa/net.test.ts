import nlp from 'compromise/one';
import { expect, test } from 'vitest';
import { patterns, triggers } from '@/lib/bahasa/patterns';
import { read } from '@/lib/bahasa/read';

test('menjalankan compromise hanya dengan dua kaitan', () => {
  read('Kerja bakti dalam rangka kemerdekaan.');
  expect(nlp.hooks()).toEqual(['index', 'id']);
});

test('menjaga jumlah pola tetap sedikit', () => {
  expect(patterns.length).toBeLessThanOrEqual(20);
  expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
});

test('setiap pola memuat kata pemicunya', () => {
  for (const { match } of patterns) {
    const words = match.match(/[a-z]+/g) ?? [];
    expect(words.some((word) => triggers.has(word))).toBe(true);
  }
});
