import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { composerList } from './composers/composer-list';
import { openDesk } from './composers/desk';
import { openBeside } from './drafts-popup';
import { describeStages } from './stages';
import { waitUntil } from './wait-until';

interface Axe {
  run(within: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds on the page, or in our own hosts only where the page is another's. */
async function faultsOn(page: Page, within?: string): Promise<string[]> {
  // As an expression of the debugger: the page's own policy lets no script in.
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // `region` asks for landmarks around everything, which is the page's own matter.
    const options = { rules: { region: { enabled: false } } };
    const { violations } = await axe.run(selector ? { include: [selector] } : document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, within);
}

describe('aksesibilitas menurut axe', () => {
  describeStages(
    (stage) => {
      test.each(composerList.slice(0, 2))(
        'keping, panel, dan kartu hasil di $name, juga popup dengan drafnya',
        async (composer) => {
          const { launched, ledger, page } = stage();
          const desk = await openDesk(page, composer, ledger);
          await desk.write('Kerja bakti di laksanakan warga.');
          await desk.seeOurs('Belum ada');
          expect(await faultsOn(page, '[data-siap-siar]')).toEqual([]);
          await desk.openPanel();
          await desk.seeOurs('Ganti');
          expect(await faultsOn(page, '[data-siap-siar]')).toEqual([]);
          const popup = await openBeside(launched, ledger.page, page);
          await popup.see('Perbaiki');
          expect(await faultsOn(popup.page)).toEqual([]);
          await popup.page.close();
          await page.bringToFront();
          await desk.send();
          await desk.seeOurs('Tercatat');
          await waitUntil('kartu', async () => (await page.$('[data-siap-siar="kartu"]')) !== null);
          expect(await faultsOn(page, '[data-siap-siar="kartu"]')).toEqual([]);
        },
      );
    },
    ['chromium'],
  );
});
