import type { Page } from 'puppeteer-core';

/** Bytes of JavaScript objects that the page and all scripts in it hold after a thorough clean-up. */
export async function heapSize(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
