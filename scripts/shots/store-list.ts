import type { Page } from 'puppeteer-core';
import type { Launched } from '@/scripts/browser/launch';
import { handOn } from '@/scripts/tour/hand';
import { siteWalks } from '@/scripts/tour/sites';
import { waitUntil } from '@/tests/e2e/wait-until';
import { lookAt, wholeLog } from './views';

/** The size that both stores ask for, CSS pixels. */
const size = { name: 'toko', width: 1280, height: 800 };

/** What is being written on each site when its picture is taken. */
const drafts = {
  Facebook:
    'Kerja bakti membersihkan selokan di laksanakan Lurah Kejaksaan bersama warga di Balai Warga Kejaksaan agar saluran air lancar.',
  Instagram:
    'Posyandu Melati menimbang 42 balita di Balai Warga Kejaksaan, Rabu (18/11/2026) pukul 08.00 WIB, agar pertumbuhannya terpantau sejak dini.',
  X: 'Disdukcapil membuka pelayanan KTP-el keliling di Balai Warga Kejaksaan, Selasa (24/11/2026) pukul 08.00–11.00 WIB. Warga cukup membawa fotokopi kartu keluarga.',
};

/** The panel beside a draft on one of the practice composers. */
export async function openPanel(
  launched: Launched,
  name: keyof typeof drafts,
  draft: string = drafts[name],
): Promise<Page> {
  const site = siteWalks.find((one) => one.name === name) ?? siteWalks[0];
  if (!site) throw new Error(`Tidak ada situs bernama ${name}.`);
  const page = await launched.newPage();
  await lookAt(page, size);
  const hand = handOn(page);
  await page.goto(site.url);
  await site.open(hand);
  await hand.type(draft);
  await hand.openPanel();
  await waitUntil('keenam unsur di panel', async () => (await hand.readRows()).length >= 6);
  return page;
}

/** One of our own pages, once it has its typeface and what `ready` finds (CSS): its heading, if not told. */
export async function openOwn(
  launched: Launched,
  path: string,
  { ready = 'h1', width = size.width, height = size.height } = {},
): Promise<Page> {
  const page = await launched.openExtensionPage(path);
  await lookAt(page, { ...size, width, height });
  await waitUntil(`${path} (${ready})`, async () => (await page.$(ready)) !== null);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page;
}

/** The pictures of the stores, in the order in which they are shown there. */
export const storeList: { name: string; open: (launched: Launched) => Promise<Page>; isFramed?: boolean }[] = [
  { name: '1-facebook', open: (launched) => openPanel(launched, 'Facebook') },
  { name: '2-instagram', open: (launched) => openPanel(launched, 'Instagram') },
  { name: '3-x', open: (launched) => openPanel(launched, 'X') },
  { name: '4-popup', open: (launched) => openOwn(launched, 'popup.html', { width: 380, height: 600 }), isFramed: true },
  { name: '5-riwayat', open: (launched) => openOwn(launched, 'riwayat.html', { ready: wholeLog }) },
];
