import type { Browser } from 'puppeteer-core';
import { textOf } from '../captions';
import { median } from '../median';
import { minified } from '../size/minified';
import { heapSize } from './heap-size';

export interface FirstCheck {
  /** Milliseconds to read, run and use a script for the first time: medians of fresh pages. */
  own: number;
  compromise: number;
  /** Bytes of heap that it keeps afterwards, with what it found. */
  ownHeap: number;
  compromiseHeap: number;
}

const pagesEach = 5;

const ownModule = `
  import { checkerFor } from '@/lib/check/checker-for';
  import { defaultTaste } from '@/lib/draft/taste';
  import { agency } from '@/tests/bench/own-agency';
  import { draftOf } from '@/tests/check/draft-of';
  const check = checkerFor(agency, defaultTaste);
  export const run = (text) => check(draftOf(text), []);
`;
const compromiseModule = `export { default as run } from 'compromise';`;

/** Runs the script in the page as a script of the page is run, and lets it work once. */
const startIn = (script: string, text: string): number => {
  const element = document.createElement('script');
  element.textContent = script;
  const world = window as unknown as { Bench: { run(text: string): unknown }; kept: unknown };
  const before = performance.now();
  document.head.append(element);
  world.kept = world.Bench.run(text);
  const took = performance.now() - before;
  element.remove();
  return took;
};

async function startOnce(browser: Browser, script: string): Promise<[took: number, heap: number]> {
  // Of its own: pages of one context may share what was compiled.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const before = await heapSize(page);
  const took = await page.evaluate(startIn, script, textOf(2_200));
  const heap = (await heapSize(page)) - before;
  await context.close();
  return [took, heap];
}

/** The start of the check beside that of the full compromise build, in turn, each in a blank page. */
export async function firstCheck(browser: Browser): Promise<FirstCheck> {
  const scripts = [await minified(ownModule), await minified(compromiseModule)];
  const starts: [took: number, heap: number][][] = [[], []];
  for (let round = 0; round < pagesEach; round++)
    for (const [at, script] of scripts.entries()) starts[at]?.push(await startOnce(browser, script));
  const [own = [], compromise = []] = starts;
  return {
    own: median(own.map(([took]) => took)),
    compromise: median(compromise.map(([took]) => took)),
    ownHeap: median(own.map(([, heap]) => heap)),
    compromiseHeap: median(compromise.map(([, heap]) => heap)),
  };
}
