import type { Page } from 'puppeteer-core';
import { median } from '../median';
import { slowness } from './start-cost';
import { ownTime, type TraceEvent, traced } from './traced';

const strokes = 25;

const isPress = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args?.data?.type === 'keydown';

/**
 * Milliseconds of the longest task of the main thread behind a letter in a slowed Chromium, the site's own work and the
 * painting included: the median and the worst of some letters. The panel must be open and the caret in the box.
 * `quiet` is the pause in milliseconds after which the check begins.
 */
export async function longestTask(page: Page, quiet: number): Promise<{ median: number; worst: number }> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const events = await traced(page, async () => {
    for (let stroke = 0; stroke < strokes; stroke++) {
      await page.keyboard.press('a');
      await new Promise((resolve) => setTimeout(resolve, quiet * 4));
    }
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  const presses = events.filter(isPress).toSorted((a, b) => a.ts - b.ts);
  const [first] = presses;
  if (!first || presses.length !== strokes) throw new Error(`Hanya ${presses.length} ketikan yang tercatat.`);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid);
  const longest = presses.map(({ ts }, at) => {
    const next = presses[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    // The task of a letter begins before the page hears of it, that of the next letter ends behind it.
    const behind = tasks.filter((task) => task.ts + (task.dur ?? 0) > ts && task.ts + (task.dur ?? 0) <= next);
    return Math.max(...behind.map(ownTime));
  });
  return { median: median(longest), worst: Math.max(...longest) };
}
