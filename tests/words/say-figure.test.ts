import { expect, it } from 'vitest';
import { sayFigure } from '@/lib/words/say-figure';

it('menulis angka seperti di Indonesia', () => {
  for (const figure of [0, 7, 280, 1000, 2200, 12_345, 63_206, 999_999, 1_000_000, 12_345_678])
    expect(sayFigure(figure)).toBe(figure.toLocaleString('id-ID'));
});
