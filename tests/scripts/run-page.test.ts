import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '@/server/commands';

const pages = ['docs/run.md', 'docs/menjalankan.md'].map((page) => readFileSync(page, 'utf8'));
const blocksOf = (page: string) => [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);

test('kedua bahasa menyuruh perintah yang sama huruf demi huruf', () => {
  const [english, indonesian] = pages.map(blocksOf);
  expect(english?.length).toBeGreaterThan(10);
  expect(indonesian).toEqual(english);
  const headings = pages.map((page) => page.match(/^## \d+/gm));
  expect(headings[0]).toEqual(headings[1]);
});

test('hanya menyebut perintah yang dimiliki rekap', () => {
  for (const page of pages) {
    const named = [...page.matchAll(/(?:siap-siar|siap-siar-rekap\.mjs) ([a-z]+) (?:["'/a-z$])/g)].map(
      ([, name]) => name,
    );
    expect(new Set(named).size).toBeGreaterThanOrEqual(4);
    expect(named.filter((name = '') => !Object.hasOwn(commands, name))).toEqual([]);
  }
});
