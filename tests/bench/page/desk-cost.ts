import type { Page } from 'puppeteer-core';
import { median } from '../median';
import { slowness } from './start-cost';
import { ownTime, type TraceEvent, traced } from './traced';

const rounds = 5;

const isDesk = ({ args }: TraceEvent) => (args?.data?.url ?? args?.fileName ?? '').endsWith('/desk.js');

/**
 * Milliseconds of the longest task with anything of ours in it while the first composer of a page opens in a slowed
 * Chromium: the desk is loaded, set up and drawn. `open` begins at an empty tab and ends when the panel's button is there.
 */
export async function deskCost(page: Page, open: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank');
    const events = await traced(page, open);
    const ours = events.filter(isDesk);
    const tasks = events.filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'RunTask' &&
        ours.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts <= ts + dur),
    );
    times.push(Math.max(...tasks.map(ownTime)));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return median(times);
}
