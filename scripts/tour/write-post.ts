import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/tests/e2e/wait-until';
import { handOn } from './hand';
import type { SiteWalk } from './sites';

/** A draft as it comes from a busy desk: the date is missing and "di laksanakan" stands apart. */
const draft =
  'Kerja bakti membersihkan selokan di laksanakan Lurah Kejaksaan bersama warga di Balai Warga Kejaksaan agar saluran air lancar.';
/** The end of the sentence that the panel offers, and what the admin writes in its place. */
const blankHour = /\[jam\].*?\.(?=\s|$)/;
const hour = '07.00 WIB.';
const tag = '#Pangkalpinang';

/** What was seen while one post was written and sent. */
export interface WrittenPost {
  /** The panel's rows on the draft as it was typed, and after it was set right. */
  before: string[];
  after: string[];
  /** The text as the site's own editor held it when it was sent. */
  sent: string;
  /** What the card said of the record. */
  card: string;
}

/** Selects the words before the caret with Shift and the arrow, looking as a person does when it is enough. */
async function selectBack(page: Page, words: string): Promise<void> {
  const selected = () => page.evaluate(() => String(getSelection()));
  await page.keyboard.down('Shift');
  await waitUntil(`"${words}" terpilih`, async () => {
    const now = await selected();
    if (now !== words) await page.keyboard.press(now.length < words.length ? 'ArrowLeft' : 'ArrowRight');
    return now === words;
  });
  await page.keyboard.up('Shift');
}

/**
 * Writes one post as an admin does: types it, reads the panel, sets right by clicks what it says, fills in the
 * hour, takes a tag, sends it with the site's own button and answers the question about the account. `look` is
 * called at the moments worth a picture. Every step waits for what it should show and fails if it does not come.
 */
export async function writePost(
  page: Page,
  site: SiteWalk,
  look: (moment: string) => Promise<unknown>,
): Promise<WrittenPost> {
  const hand = handOn(page);
  const holds = (text: string) =>
    waitUntil(`"${text}" di kotak tulisan`, async () => (await hand.model()).includes(text));

  await page.goto(site.url);
  await site.open(hand);
  await hand.type(draft);
  await hand.seeOurs('Belum ada: Kapan');
  await look('keping');
  await hand.openPanel();
  if (site.tellsAccount && (await hand.readOurs()).includes('akun resmi unit?')) await hand.pressOurs('Ya, akun resmi');
  await hand.seeOurs('1 belum ada');
  const before = await hand.readRows();
  await look('sebelum');

  await hand.pressOurs('Ganti');
  await holds('dilaksanakan');
  await hand.pressOurs('Sisipkan Kapan');
  const blank = await waitUntil('tempat kosong untuk jam', async () => blankHour.exec(await hand.model())?.[0]);
  await selectBack(page, blank);
  await page.keyboard.type(hour);
  await holds(hour);
  await hand.pressOurs(`Sisipkan ${tag}`);
  await holds(tag);
  await hand.seeOurs(hour.slice(0, 5));
  await hand.seeOurs('sudah ada');
  await hand.seeOurs('semua ada');
  const after = await hand.readRows();
  await look('sesudah');

  const sent = await hand.model();
  await site.post(hand);
  await look('dikirim');
  await waitUntil('kabar dari Siap Siar', async () => /Tercatat|akun resmi unit\?/.test(await hand.readOurs()));
  if (!(await hand.readOurs()).includes('Tercatat')) await hand.pressOurs('Ya, akun resmi');
  await hand.seeOurs('Tercatat');
  await look('tercatat');
  const card = (await hand.readOurs()).trim().replace(/\s*\n\s*/g, ' · ');
  return { before, after, sent, card };
}
