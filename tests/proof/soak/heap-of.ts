import type { CDPSession, Page } from 'puppeteer-core';

/** What a page holds once its rubbish is taken away. */
export interface Heap {
  /** JavaScript of the site and of the extension in it, in bytes. */
  bytes: number;
  nodes: number;
  listeners: number;
}

/** Weighs one page again and again. */
export async function scalesFor(page: Page): Promise<() => Promise<Heap>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    // What is let go of in the first round lets go of more in the second.
    for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
}
