import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { QrCode } from '@/components/parts/qr-code';

const text = `https://siar.namakota.go.id/u/${'k'.repeat(43)}`;

/** The dark squares that the strokes run over, as "x y". */
function drawnIn(html: string): string[] {
  const [, path = ''] = / d="([^"]*)"/.exec(html) ?? [];
  const rows = [...path.matchAll(/M(\d+) (\d+)([^M]*)/g)];
  return rows.flatMap(([, start, y, strokes = '']) => {
    let x = Number(start);
    return [...strokes.matchAll(/([hm])(\d+)/g)].flatMap(([, kind, length]) => {
      const from = x;
      x += Number(length);
      return kind === 'h' ? Array.from({ length: Number(length) }, (_, step) => `${from + step} ${y}`) : [];
    });
  });
}

it('menggambar setiap kotak gelap, dengan tepi putih empat kotak', () => {
  const html = renderToStaticMarkup(<QrCode text={text} name="Kode QR" />);
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const drawn = new Set(drawnIn(html));
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  expect(drawn).toEqual(new Set(dark));
  expect(Math.min(...[...drawn].map((one) => Number(one.split(' ')[0])))).toBe(4);
  expect(html).toContain(`viewBox="0 -.5 ${size} ${size}"`);
});

it('gelap di atas putih pada tema apa pun, dan bernama', () => {
  const html = renderToStaticMarkup(<QrCode text={text} name="Kode QR alamat" />);
  expect(html).toContain('role="img" aria-label="Kode QR alamat"');
  expect(readFileSync('components/parts/page.css', 'utf8')).toMatch(
    /\.qr \{\n {2}background: #fff;\n {2}stroke: #000;/,
  );
});
