import type { Page } from 'puppeteer-core';
import { median } from '../median';
import { slowness } from './start-cost';
import { ownTime, type TraceEvent, traced } from './traced';

const rounds = 5;
/** Milliseconds: far longer than a page of its kind takes to be there, slowed as it is. */
const patience = 6_000;

const isDesk = ({ args }: TraceEvent) => (args?.data?.url ?? args?.fileName ?? '').endsWith('/desk.js');

/**
 * Milliseconds of the longest task with anything of ours in it on a page that has a composer from the start, in a slowed
 * Chromium: the desk is loaded, set up and drawn. Nobody listens to the page's scripts meanwhile: for a listener the
 * engine notes where each error was made, React makes one at its start, and to find that place it reads the whole
 * file again (85 ms without the brake), which no person's browser does.
 */
export async function deskCost(page: Page, address: string): Promise<number> {
  // The very session that the driver listens by, which shows itself with a request only.
  const session = (await page.goto(address))?.request().client;
  if (!session) throw new Error(`${address} tidak terbuka.`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank');
    await session.send('Runtime.disable');
    const events = await traced(page, async () => {
      await session.send('Page.navigate', { url: address });
      await new Promise((resolve) => setTimeout(resolve, patience));
    });
    await session.send('Runtime.enable');
    const ours = events.filter(isDesk);
    const tasks = events.filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'RunTask' &&
        ours.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts <= ts + dur),
    );
    times.push(Math.max(...tasks.map(ownTime)));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return median(times);
}
