import { type Hand, handOn } from '@/scripts/tour/hand';
import type { SiteWalk } from '@/scripts/tour/sites';
import type { Stage } from '@/scripts/tour/stage';
import { writePost } from '@/scripts/tour/write-post';
import { waitUntil } from '@/tests/e2e/wait-until';
import { type Heap, scalesFor } from './heap-of';

/** A tab that stays open on one site for the whole time, as on an office's computer. */
export interface Desk {
  name: SiteWalk['name'];
  /** The text of the first post, which also answered whose account it is. */
  first: string;
  /** Types the text into the site's box, which is opened if it must be. */
  write(text: string): Promise<void>;
  /** Takes over what the panel offers in place of "di laksanakan". */
  mend(): Promise<void>;
  /** Presses the site's own button; gives the text that went out. */
  send(): Promise<string>;
  /** Takes the whole text out again, by hand. */
  erase(): Promise<void>;
  weigh(): Promise<Heap>;
}

/** Waits until the site's box holds this. */
const holds = (hand: Hand, what: string, isSo: (text: string) => boolean) =>
  waitUntil(what, async () => isSo(await hand.model()));

export async function openDesk(stage: Stage, site: SiteWalk): Promise<Desk> {
  const page = await stage.newPage();
  const hand = handOn(page);
  const { sent: first } = await writePost(page, site, async () => {});
  await holds(hand, 'kotak kosong', (text) => text === '');
  const weigh = await scalesFor(page);
  let isOpen = false;
  return {
    name: site.name,
    first,
    async write(text) {
      await page.bringToFront();
      if (!isOpen) await site.open(hand);
      isOpen = true;
      await hand.type(text);
      await holds(hand, text, (held) => held.includes(text));
    },
    async mend() {
      await page.bringToFront();
      await hand.seeOurs('Saran');
      if (!(await hand.readOurs()).includes('Ganti')) await hand.openPanel();
      await hand.pressOurs('Ganti');
      await holds(hand, '"dilaksanakan"', (text) => text.includes('dilaksanakan'));
    },
    async send() {
      await page.bringToFront();
      const sent = await hand.model();
      await site.post(hand);
      await holds(hand, 'kotak kosong', (text) => text === '');
      isOpen = false;
      return sent;
    },
    async erase() {
      await page.bringToFront();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await holds(hand, 'kotak kosong', (text) => text.trim() === '');
    },
    weigh,
  };
}
