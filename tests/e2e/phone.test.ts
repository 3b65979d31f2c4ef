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
      expect(address).toMatch(new RegExp(`^${stage.tally.url}/u/[\\w-]{43}$`));
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
      // A post of this computer's own is sent at once, and the answer tells the unit's totals.
      const again = await openOwn(stage, 'popup');
      const hand = handOn(again);
      await hand.press('Catat unggahan dari ponsel');
      await hand.click('input[value=facebook] + span');
      await hand.press('Catat');
      const map = () => again.$eval('.heat-map', (one) => one.getAttribute('aria-label') ?? '');
      await waitUntil('dua unggahan di peta popup', async () => (await map()).includes(': 2 unggahan'));
      expect(await readPopup(stage, 'Terkirim')).toContain('1 minggu terpenuhi');
    });
  },
  ['chromium'],
);
