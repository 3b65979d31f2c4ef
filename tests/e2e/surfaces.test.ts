import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openSurface } from '@/scripts/shots/surface';
import { surfaceList } from '@/scripts/shots/surface-list';
import { lookAt } from '@/scripts/shots/views';
import { faultsOn } from './faults-on';
import { describeStages } from './stages';

/** What does not fit: the page itself, where it scrolls sideways, and every text that its box cuts off. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`halaman ${root.scrollWidth} > ${root.clientWidth}`] : [];
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      // What only a screen reader reads is a pixel wide; of a post's own text only the beginning is shown.
      if (one.clientWidth <= 1 || one.innerText?.trim() === '' || one.dataset.excerpt !== undefined) return false;
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    });
    return [...wide, ...cut.map((one) => `${one.className}: ${one.innerText.slice(0, 60)}`)];
  });

test('setiap halaman milik ekstensi ada dalam daftar gambar, masing-masing dengan nama sendiri', () => {
  const pages = readdirSync('entrypoints').filter((name) => readdirSync(`entrypoints/${name}`).includes('index.html'));
  const shown = new Set(surfaceList.map(({ path }) => path.replace(/\.html.*$/, '')));
  expect([...shown].sort()).toEqual(pages.sort());
  expect(new Set(surfaceList.map(({ name }) => name)).size).toBe(surfaceList.length);
});

describe('halaman milik ekstensi', () => {
  describeStages(
    (stage) => {
      test.each(surfaceList)('$name: axe, gelap, 320 piksel, dan perbesaran 200 %', async (surface) => {
        const { launched, ledger } = stage();
        const [light] = surface.views;
        if (!light) throw new Error(`${surface.name} tidak punya tampilan.`);
        const page = await openSurface(launched, ledger.page, surface, light);
        for (const view of surface.views.filter(({ language }) => !language)) {
          await lookAt(page, view);
          expect(await misfits(page), view.name).toEqual([]);
          if (view === light || view.isDark) expect(await faultsOn(page), view.name).toEqual([]);
        }
        await page.close();
      });
    },
    ['chromium'],
  );
});
