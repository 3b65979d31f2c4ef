// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dressPage } from '@/entrypoints/popup/dress-page';

const page = document.documentElement;

it('memberi halaman bahasa, ukuran huruf, dan warna yang dipilih', () => {
  dressPage({ language: 'en', textSize: 20, theme: 'dark' });
  expect([page.lang, page.style.fontSize, page.dataset.theme]).toEqual(['en', '125%', 'dark']);
  dressPage({ language: 'id', textSize: 18, theme: 'light' });
  expect([page.lang, page.style.fontSize, page.dataset.theme]).toEqual(['id', '112.5%', 'light']);
});

it('mengikuti komputer lagi bila diminta', () => {
  dressPage({ language: 'id', textSize: 18, theme: 'dark' });
  dressPage({ language: 'id', textSize: 16, theme: 'system' });
  expect([page.style.fontSize, page.dataset.theme]).toEqual(['', undefined]);
});

it('gelap karena komputer dan gelap karena dipilih memakai warna yang sama', () => {
  const css = readFileSync('components/parts/tokens.css', 'utf8');
  const tokensAfter = (selector: string) => {
    const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? '';
    return block.split(';').map((line) => line.trim());
  };
  const chosen = tokensAfter(':root[data-theme="dark"]');
  expect(chosen).toContain('color-scheme: dark');
  expect(tokensAfter(':root:not([data-theme="light"])')).toEqual(chosen);
});
