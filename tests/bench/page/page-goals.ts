import { join } from 'node:path';
import { quiet } from '@/entrypoints/desk/use-draft-text';
import { launchChromium } from '@/scripts/browser/launch';
import { composerList } from '@/tests/e2e/composers/composer-list';
import { openDesk } from '@/tests/e2e/composers/desk';
import { openLedger } from '@/tests/e2e/composers/ledger';
import { servePages } from '@/tests/pages/serve';
import { textOf } from '../captions';
import { type Goal, goal } from '../goals';
import { deskCost } from './desk-cost';
import { feedCost } from './feed-cost';
import { type FirstCheck, firstCheck } from './first-check';
import { heapSize } from './heap-size';
import { keystrokeCost } from './keystroke-cost';
import { longestTask } from './longest-task';
import { slowness, startCost } from './start-cost';

const address = 'https://www.facebook.com/';
const megabyte = 1_048_576;

/** The check alone in a blank page, and the empty practice page's own heap: what needs no extension. */
async function withoutExtension(port: number) {
  const bare = await launchChromium({ port });
  try {
    const first = await firstCheck(bare.browser);
    const page = await bare.newPage();
    await page.goto(address, { waitUntil: 'networkidle0' });
    return { first, heap: await heapSize(page) };
  } finally {
    await bare.close();
  }
}

/** What the content script costs the practice page: before a composer is there, while a feed moves, and behind a letter. */
async function withExtension(port: number, seconds: number, bareHeap: number) {
  const launched = await launchChromium({ port, extension: join(process.cwd(), '.output/chrome-mv3') });
  try {
    const ledger = await openLedger(launched);
    await ledger.reset();
    const page = await launched.newPage();
    const start = await startCost(page, address);
    await page.goto(address, { waitUntil: 'networkidle0' });
    const heap = (await heapSize(page)) - bareHeap;
    const feed = await feedCost(page, seconds);
    const dialog = composerList.find(({ name }) => name.startsWith('Facebook, dialog'));
    if (!dialog) throw new Error('Dialog Facebook tidak ada dalam daftar komposer.');
    const opened = await deskCost(page, 'https://x.com/home');
    const desk = await openDesk(page, dialog, ledger);
    await desk.write(textOf(2_200));
    await desk.openPanel();
    await desk.click(dialog.box);
    const stroke = await keystrokeCost(page, quiet);
    return { start, opened, heap, feed, stroke, task: await longestTask(page, quiet) };
  } finally {
    await launched.close();
  }
}

type Measured = Awaited<ReturnType<typeof withExtension>> & { first: FirstCheck };

function goalsOf(seconds: number, measured?: Measured): Goal[] {
  const { first, start, opened, heap, feed, stroke, task } = measured ?? {};
  const slowed = `prosesor ${slowness}× lebih lambat`;
  const megabytes = (bytes: number | undefined) => bytes && bytes / megabyte;
  return [
    goal(
      'P9',
      'muat dan periksa pertama ÷ compromise penuh',
      true,
      [1 / 2, 1 / 3],
      first && first.own / first.compromise,
    ),
    goal('P10', 'memori sesudahnya ÷ compromise penuh', true, [1, 0.5], first && first.ownHeap / first.compromiseHeap),
    goal('P11', `tugas terlama di balik satu huruf, ${slowed}`, true, [50, 16], task?.median, 'md'),
    goal('P11', `yang terburuk dari 25 huruf, ${slowed}`, true, [50, 16], task?.worst, 'md'),
    goal('HL', 'muat dan periksa pertama di halaman kosong', true, [240, 120], first?.own, 'md'),
    goal('HL', 'memori sesudahnya', true, [8, 4], megabytes(first?.ownHeap), 'MB'),
    goal('HL', 'satu huruf sampai panel tergambar, 2.200 huruf', true, [50, 50], stroke?.median, 'md'),
    goal('HL', 'yang terlama', true, [100, 100], stroke?.worst, 'md'),
    goal('HL', `memuat di halaman tanpa komposer, ${slowed}`, true, [60, 60], start, 'md'),
    goal('HL', `tugas terlama saat komposer pertama dibuka, ${slowed}`, true, [500, 200], opened, 'md'),
    goal('HL', 'memori di halaman tanpa komposer', true, [6, 6], megabytes(heap), 'MB'),
    goal('HL', `bagian waktu selama ${seconds} detik umpan bergerak`, true, [1, 1], feed && feed.share * 100, '%'),
    goal('HL', 'memori bertambah selama itu', true, [1, 1], megabytes(feed?.growth), 'MB'),
  ];
}

/** The same lines where Chromium could not be asked. */
export const pageGoalsWithout = (seconds: number): Goal[] => goalsOf(seconds);

/**
 * What the built extension costs in Chromium, `seconds` of a moving feed among it. Throws where there is no Chromium or
 * nothing is built.
 */
export async function pageGoals(seconds: number): Promise<Goal[]> {
  const pages = await servePages();
  try {
    const { first, heap } = await withoutExtension(pages.port);
    return goalsOf(seconds, { first, ...(await withExtension(pages.port, seconds, heap)) });
  } finally {
    await pages.close();
  }
}
