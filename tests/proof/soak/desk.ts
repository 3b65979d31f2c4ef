import { handOn } from '@/scripts/tour/hand';
import type { SiteWalk } from '@/scripts/tour/sites';
import type { Stage } from '@/scripts/tour/stage';
import { writePost } from '@/scripts/tour/write-post';
import { waitUntil } from '@/tests/e2e/wait-until';
import { type Heap, heapOf } from './heap-of';

type Pause = () => Promise<unknown>;

/** A tab that stays open on one site for the whole time, as on an office's computer. */
export interface Desk {
  name: SiteWalk['name'];
  /** The text of the first post, which also answered whose account it is. */
  first: string;
  /** Types the text into the site's empty box; `pause` comes in the middle of it. */
  write(text: string, pause?: Pause): Promise<void>;
  /** Takes over what the panel offers in place of "di laksanakan" once it has read this text. */
  mend(text: string): Promise<void>;
  /** Presses the site's own button; gives the text that went out. `meanwhile` happens while the site is at it. */
  send(meanwhile: Pause): Promise<string>;
  /** Answers, where a card asks whether the post is out; says whether one did. */
  answer(): Promise<boolean>;
  /** Takes the whole text out again, by hand. */
  erase(): Promise<void>;
  weigh(): Promise<Heap>;
}

export async function openDesk(stage: Stage, site: SiteWalk): Promise<Desk> {
  const page = await stage.newPage();
  const hand = handOn(page);
  const holds = (what: string, isSo: (text: string) => boolean) =>
    waitUntil(`${what} di ${site.name}`, async () => isSo((await hand.model()).trim()));
  /** The site took the post: its box is gone, or empty; Instagram's dialog says so and waits to be closed. */
  const isTaken = async () => {
    const isGone = async () => !(await hand.has(site.box)) || (await hand.model()).trim() === '';
    await waitUntil(`kotak kosong di ${site.name}`, isGone);
    if (site.name !== 'Instagram') return;
    await waitUntil('Postingan dibagikan', () => hand.has('.ig-shared'));
    await hand.press('Tutup');
  };

  const { sent: first } = await writePost(page, site, async () => {});
  await isTaken();
  let isOpen = false;
  return {
    name: site.name,
    first,
    async write(text, pause) {
      await page.bringToFront();
      await (isOpen ? hand.click(site.box) : site.open(hand));
      isOpen = true;
      const half = Math.floor(text.length / 2);
      await hand.type(text.slice(0, half));
      await pause?.();
      await page.bringToFront();
      await hand.type(text.slice(half));
      await holds(`"${text}"`, (held) => held === text);
    },
    async mend(text) {
      const [title = ''] = text.split(' di ');
      await waitUntil('"Ganti" di panel', async () => {
        // It stays open from one post to the next.
        if (await hand.has('[data-siap-siar] >>> .pill')) await hand.openPanel();
        const said = await hand.readOurs();
        // The whole of this text was read: a correction of half a text is not put into the whole.
        return said.includes('Ganti') && said.includes(title) && said.includes(`${text.length}/280`);
      });
      await hand.pressOurs('Ganti');
      await holds('"dilaksanakan"', (text) => text.includes('dilaksanakan'));
    },
    async send(meanwhile) {
      const sent = await hand.model();
      await site.post(hand);
      await meanwhile();
      await isTaken();
      isOpen = false;
      return sent;
    },
    async answer() {
      const isAsked = (await hand.readOurs()).includes('Sudah terbit?');
      if (isAsked) await hand.pressOurs('Ya, sudah terbit');
      return isAsked;
    },
    async erase() {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await holds('kotak kosong', (text) => text === '');
    },
    weigh: () => heapOf(page),
  };
}
