import type { ElementHandle, Page } from 'puppeteer-core';
import { onPage } from '@/tests/e2e/on-page';
import { waitUntil } from '@/tests/e2e/wait-until';

/** What a person's eyes and hands do on a page, in both browsers. */
export interface Hand {
  page: Page;
  /** Clicks what the selector finds, once it is there. */
  click: (selector: string) => Promise<void>;
  /** Clicks the site's button with these words. */
  press: (words: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** The text that the site's own editor holds. */
  model: () => Promise<string>;
  /** Whether the page has what the selector asks for. */
  has: (selector: string) => Promise<boolean>;
  /** Opens the panel by a click on the chip. */
  openPanel: () => Promise<void>;
  /** Clicks a button of ours by its words, as it stands in the panel or on a card. */
  pressOurs: (words: string) => Promise<void>;
  /** All that chip, panel and cards say. */
  readOurs: () => Promise<string>;
  /** The panel's elements, remarks and tags, one line each, as a screen reader says them. */
  readRows: () => Promise<string[]>;
  /** Waits until our words hold this. */
  seeOurs: (words: string) => Promise<void>;
}

const ours = '[data-siap-siar]';

const readOurs = (page: Page) =>
  page.$$eval(ours, (hosts) =>
    hosts.map((host) => (host.shadowRoot?.querySelector('.akar') as HTMLElement | null)?.innerText ?? '').join('\n'),
  );

const readRows = (page: Page) =>
  page.$$eval(ours, (hosts) =>
    hosts
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.unsur > p, .catatan .ubah, .tagar .chip') ?? [])])
      .map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );

/** The button whose words begin so; hidden words for screen readers count. */
const findOurs = (page: Page, words: string) =>
  page.evaluateHandle(
    (selector, wanted) =>
      [...document.querySelectorAll(selector)]
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button') ?? [])])
        .find((button) =>
          (button.getAttribute('aria-label') ?? button.textContent ?? '')
            .replace(/\s+/g, ' ')
            .trim()
            .startsWith(wanted),
        ) ?? null,
    ours,
    words,
  );

/** Whether the click met the button: a panel that grew under the hand has moved it away, and the hand aims anew. */
async function hits(button: ElementHandle<HTMLButtonElement>): Promise<boolean> {
  await using isHit = await button.evaluateHandle((element) => {
    const met = { yes: false };
    element.addEventListener('click', () => Object.assign(met, { yes: true }), { once: true });
    return met;
  });
  await button.click();
  return isHit.evaluate((met) => met.yes);
}

export function handOn(page: Page): Hand {
  const { click, press, type, model, has } = onPage(page);
  return {
    page,
    click,
    press,
    type,
    model,
    has,
    async pressOurs(words) {
      await waitUntil(`tombol "${words}"`, async () => {
        // What is not let go of keeps its part of the page in memory for ever.
        await using found = await findOurs(page, words);
        const button = found.asElement() as ElementHandle<HTMLButtonElement> | null;
        return button !== null && (await hits(button));
      });
    },
    openPanel: () => click(`${ours} >>> .pill`),
    readOurs: () => readOurs(page),
    readRows: () => readRows(page),
    async seeOurs(words) {
      await waitUntil(`"${words}" di panel`, async () => (await readOurs(page)).includes(words));
    },
  };
}
