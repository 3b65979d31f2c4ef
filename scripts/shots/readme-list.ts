import type { ElementHandle, Page } from 'puppeteer-core';
import { handOn } from '@/scripts/tour/hand';
import { signIn } from '@/scripts/tour/sign-in';
import type { Stage } from '@/scripts/tour/stage';
import { emptyContent, offlineContent } from './contents';
import { openOwn, openPanel } from './store-list';
import { lookAt, wholeLog } from './views';
import type { ProfileContent } from './write-profile';

interface ReadmePicture {
  /** Of the file in docs/pictures. */
  name: string;
  /** What the profile holds at `now`; half a year of posts if left out. */
  content?: (now: number) => ProfileContent;
  open: (stage: Stage) => Promise<Page>;
  /** What of the page is shown, as puppeteer finds it; the whole window if left out. */
  part?: string;
}

/** Everything is told, one word is wrong, and a number that nobody can have (day 99) stands where a NIK would. */
const carelessDraft =
  'Kelurahan Kejaksaan membagikan beras kepada 30 keluarga di Balai Warga Kejaksaan, Rabu (18/11/2026) pukul 09.00 WIB, agar kebutuhan pokok terpenuhi. Warga di minta membawa KTP, misalnya NIK 1971019999990000.';

const wholeDraft =
  'Kerja bakti membersihkan selokan dilaksanakan Lurah Kejaksaan bersama warga di Balai Warga Kejaksaan, Sabtu (21/11/2026) pukul 07.00 WIB, agar saluran air lancar.';

async function openPost(stage: Stage): Promise<Page> {
  const page = await openPanel(stage, 'Facebook', wholeDraft);
  const hand = handOn(page);
  await hand.press('Posting');
  await hand.seeOurs('Tercatat');
  return page;
}

/** The whole panel at once: what is to be seen twice, and what is wrong, stand far apart in it. */
async function openRemarks(stage: Stage): Promise<Page> {
  const page = await openPanel(stage, 'Facebook', carelessDraft);
  await lookAt(page, { name: 'panel', width: 1280, height: 1240 });
  return page;
}

/** A page of the dashboard, once it has its typeface. */
async function openTally(stage: Stage, path: string, role: 'admin' | 'viewer', width = 1280): Promise<Page> {
  const page = await stage.newPage();
  await signIn(stage, page, role);
  await lookAt(page, { name: 'rekap', width, height: 800 });
  await page.goto(`${stage.tally.url}${path}`);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page;
}

async function pressOn(page: Page, words: string): Promise<void> {
  const button = (await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`)) as ElementHandle;
  await Promise.all([page.waitForNavigation(), button.click()]);
}

async function openCodes(stage: Stage): Promise<Page> {
  const page = await openTally(stage, '/unit/kode', 'admin', 900);
  await page.click('input[name=pilih][value=kecamatan]');
  await pressOn(page, 'Buat lembar kode');
  return page;
}

/** The page that a unit with some weeks behind it opens on a phone. */
async function openPhone(stage: Stage): Promise<Page> {
  const page = await openTally(stage, '/?status=aktif', 'admin');
  const unit = await page.$eval('tbody a[href^="/unit/"]', (link) => (link as HTMLAnchorElement).href);
  await page.goto(unit);
  await pressOn(page, 'Buat tautan');
  const address = await page.$eval('#salinan', (box) => (box as HTMLTextAreaElement).value);
  // On a phone nobody is signed in to the dashboard.
  const context = page.browserContext();
  await context.deleteCookie(...(await context.cookies()));
  await lookAt(page, { name: 'ponsel', width: 390, height: 844 });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return page;
}

/**
 * The pictures of README.md, README.id.md and docs/. Those of the log come before that of a post: its count finds no
 * tally, and from then on the extension tries again.
 */
export const readmePictures: readonly ReadmePicture[] = [
  { name: 'popup', open: (stage) => openOwn(stage, 'popup.html', { width: 380, height: 600 }) },
  { name: 'riwayat', open: (stage) => openOwn(stage, 'riwayat.html', { ready: wholeLog }) },
  {
    name: 'dikirim',
    content: offlineContent,
    open: (stage) => openOwn(stage, 'dikirim.html', { width: 1100, height: 700 }),
  },
  { name: 'mulai', content: emptyContent, open: (stage) => openOwn(stage, 'mulai.html', { width: 900, height: 520 }) },
  { name: 'latihan', open: (stage) => openOwn(stage, 'latihan.html#undangan-senam', { width: 1366, height: 800 }) },
  { name: 'panel', open: (stage) => openPanel(stage, 'Facebook') },
  { name: 'catatan', open: openRemarks, part: '[data-siap-siar] >>> .panel' },
  { name: 'tercatat', open: openPost },
  { name: 'dasbor-minggu', open: (stage) => openTally(stage, '/', 'viewer') },
  { name: 'lembar-kode', open: openCodes },
  { name: 'ponsel', open: openPhone },
];
