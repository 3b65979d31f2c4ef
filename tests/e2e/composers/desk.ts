import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Hand, handOn } from '@/scripts/tour/hand';
import { waitUntil } from '../wait-until';
import type { ComposerCase, Pick } from './composer-list';
import type { Ledger } from './ledger';

/** One open composer with all that a test does with it and asks about it. */
export interface Desk extends Hand {
  composer: ComposerCase;
  ledger: Ledger;
  pick: Pick;
  /** Puts the caret into the box and types there. */
  write(text: string): Promise<void>;
  /** Presses the site's own button. */
  send(): Promise<void>;
  undo(): Promise<void>;
  /** Waits until the editor's own state is exactly this text. */
  holds(text: string): Promise<void>;
  /** Waits until the page says these words. */
  seePage(words: string): Promise<void>;
  /** Where focus and caret are, by position in the tree. */
  caret(): Promise<{ isInBox: boolean; at: string }>;
}

/** The composer on a page of its own, open, with the chip in sight unless told otherwise. */
export async function openDesk(page: Page, composer: ComposerCase, ledger: Ledger, query = ''): Promise<Desk> {
  const hand = handOn(page);
  const pick: Pick = (id, en) => (query.includes('lang=en') ? en : id);
  await page.goto(`https://${composer.at}${query && `?${query}`}`);
  await composer.open(hand, pick);
  return {
    ...hand,
    composer,
    ledger,
    pick,
    async write(text) {
      await hand.click(composer.box);
      await waitUntil('kursor di kotak', () => page.$eval(composer.box, (box) => box === document.activeElement));
      await hand.type(text);
    },
    send: () => composer.post(hand, pick),
    async undo() {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
    async holds(text) {
      await waitUntil(text, async () => (await hand.model()) === text).catch(() => {});
      expect(await hand.model(), await hand.readOurs()).toBe(text);
    },
    async seePage(words) {
      await waitUntil(words, () => page.$eval('body', (body, said) => body.textContent.includes(said), words));
    },
    caret: () => page.evaluate(caretIn, composer.box),
  };
}

/** The path of child indexes is enough to tell two carets apart, and holds in both browsers. */
function caretIn(box: string) {
  const selection = getSelection();
  const path: string[] = [];
  for (let node = selection?.anchorNode ?? null; node?.parentNode; node = node.parentNode)
    path.unshift(String([...node.parentNode.childNodes].indexOf(node as ChildNode)));
  const at = `${path.join('.')}:${selection?.anchorOffset}`;
  return { isInBox: document.activeElement === document.querySelector(box), at };
}
