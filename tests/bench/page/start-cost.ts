import type { Page } from 'puppeteer-core';
import { median } from '../median';
import { ownTime, type TraceEvent, traced } from './traced';

/** Weak office computers are about six times slower than the one that builds this. */
export const slowness = 6;
const rounds = 7;

const isOurs = ({ name, args }: TraceEvent) =>
  name === 'EvaluateScript' && (args?.data?.url ?? args?.fileName ?? '').includes('content-scripts/');

/** Milliseconds that a slowed Chromium takes to compile and run the content script on a page without a composer. */
export async function startCost(page: Page, address: string): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank');
    const events = await traced(page, () => page.goto(address, { waitUntil: 'networkidle0' }));
    times.push(events.filter(isOurs).reduce((sum, event) => sum + ownTime(event), 0));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return median(times);
}
