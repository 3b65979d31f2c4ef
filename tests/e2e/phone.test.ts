import { afterEach, expect, it } from 'vitest';
import { connect } from '@/scripts/tour/connect';
import { handOn } from '@/scripts/tour/hand';
import { readDashboard } from '@/scripts/tour/read-dashboard';
import { readPopup } from '@/scripts/tour/read-popup';
import { openOwn, type Stage, setStage } from '@/scripts/tour/stage';
import { practiceUnit } from '@/scripts/tour/unit';
import { describeBrowsers } from './browsers';
import { waitUntil } from './wait-until';

let stage: Stage;
afterEach(() => stage?.close());

describeBrowsers(
  (_launch, browser) => {
    it('dari QR di popup ke ponsel: dicatat, terhitung di dasbor, tampak di popup', async () => {
      stage = await setStage({ browser });
      await connect(stage, practiceUnit);
      const popup = await openOwn(stage, 'popup');
      await handOn(popup).press('Buka halaman unit di ponsel');
      await popup.waitForSelector('svg[role=img][aria-label="Kode QR alamat halaman unit"]');
      const address = await popup.$eval('.phone-address', (one) => one.textContent ?? '');
      expect(address).toMatch(new RegExp(`^${stage.tally.url}/u/[\\\\w-]{43}$`));
      await popup.close();

      const phone = await stage.newPage();
      await phone.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
      await phone.setJavaScriptEnabled(false);
      await phone.goto(address);
      expect(phone.url()).toBe(`${stage.tally.url}/unitku`);
      await phone.click('input[value=instagram]');
      await Promise.all([phone.waitForNavigation(), phone.click('#catat button')]);
      const said = await phone.$eval('main', (main) => (main as HTMLElement).innerText);
      expect(said).toContain('Tercatat dan ikut dihitung.');
      expect(said).toContain('1 minggu terpenuhi');
      await phone.close();

      const { row } = await readDashboard(stage, practiceUnit);
      expect(row).toMatchObject({ Instagram: '1', Jumlah: '1', Status: 'Aktif' });
      // The popup sends nothing new for a minute after the last report; a later look brings the totals.
      await waitUntil('minggu di popup', async () => (await readPopup(stage, 'Ter')).includes('1 minggu terpenuhi'));
    });
  },
  ['chromium'],
);
