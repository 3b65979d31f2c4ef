import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until';

/** What a person does and sees on a page, with the patience of one. */
export function onPage(page: Page) {
  const click = async (selector: string): Promise<void> => {
    await waitUntil(selector, () => page.click(selector).then(() => true));
  };
  return {
    click,
    /** Clicks the button with these words. */
    press: (words: string) =>
      click(
        `::-p-xpath(//*[(self::button or @role="button") and (@aria-label="${words}" or normalize-space()="${words}")])`,
      ),
    /** Types lines joined by `\n` key by key into whatever has the focus. */
    type: async (text: string): Promise<void> => {
      const [first = '', ...others] = text.split('\n');
      await page.keyboard.type(first);
      for (const line of others) {
        await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    has: async (selector: string) => {
      // What is not let go of keeps its part of the page in memory for ever.
      await using node = await page.$(selector);
      return node !== null;
    },
    /** The text of all that match, joined by `|`; "" where nothing does. */
    textOf: (selector: string) => page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent).join('|')),
    /** The editor's own text, and the posts that the site accepted. */
    model: () => page.evaluate(() => window.model()),
    posts: () => page.evaluate(() => window.posts),
  };
}
