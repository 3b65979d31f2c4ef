import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Axe {
  run(within: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds on the page, or in our own hosts only where the page is another's. */
export async function faultsOn(page: Page, within?: string): Promise<string[]> {
  // As an expression of the debugger: the page's own policy lets no script in.
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // `region` asks for landmarks around everything, which is the page's own matter.
    const options = { rules: { region: { enabled: false } } };
    const { violations } = await axe.run(selector ? { include: [selector] } : document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, within);
}
