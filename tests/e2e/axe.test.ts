import { describe, expect, test } from 'vitest';
import { composerList } from './composers/composer-list';
import { openDesk } from './composers/desk';
import { openBeside } from './drafts-popup';
import { faultsOn } from './faults-on';
import { describeStages } from './stages';
import { waitUntil } from './wait-until';

describe('aksesibilitas menurut axe', () => {
  describeStages(
    (stage) => {
      test.each(composerList.slice(0, 2))(
        'keping, panel, dan kartu hasil di $name, juga popup dengan drafnya',
        async (composer) => {
          const { launched, ledger, page } = stage();
          await ledger.change({ priorities: [{ number: 1, name: 'Layanan dasar yang mudah' }] });
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
