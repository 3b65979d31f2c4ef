import { expect, test } from 'vitest';
import { type ComposerCase, composerList } from './composers/composer-list';
import { openDesk } from './composers/desk';
import { describeStages } from './stages';

const dialog = composerList.find(({ name }) => name.startsWith('Facebook, dialog')) as ComposerCase;

describeStages(
  (stage) => {
    test('halaman tanpa komposer hanya memuat yang mencari komposer', async () => {
      const { page, ledger } = stage();
      const session = await page.createCDPSession();
      const ours = new Set<string>();
      session.on('Debugger.scriptParsed', ({ url }) => {
        if (url.startsWith('chrome-extension://')) ours.add(new URL(url).pathname);
      });
      await session.send('Debugger.enable');
      await page.goto(`https://${dialog.at}`, { waitUntil: 'networkidle0' });
      expect([...ours]).toEqual(['/content-scripts/composer.js']);
      await (await openDesk(page, dialog, ledger)).openPanel();
      expect([...ours]).toEqual(['/content-scripts/composer.js', '/desk.js']);
      await session.detach();
    });

    test('situs tidak dapat mengetahui lewat berkas itu bahwa ekstensi ini terpasang', async () => {
      const { page, launched } = stage();
      // The site's own rules would forbid the question as well.
      await page.setBypassCSP(true);
      await page.goto(`https://${dialog.at}`);
      const own = await launched.openExtensionPage('popup.html');
      const address = new URL('/desk.js', own.url()).href;
      const ask = (from: string) =>
        fetch(from).then(
          ({ ok }) => ok,
          () => false,
        );
      expect(await own.evaluate(ask, address)).toBe(true);
      expect(await page.evaluate(ask, address)).toBe(false);
      await own.close();
      await page.setBypassCSP(false);
    });
  },
  ['chromium'],
);
