import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quiet } from '@/entrypoints/composer.content/use-draft-text';
import { textOf } from '@/tests/bench/captions';
import { feedCost } from '@/tests/bench/page/feed-cost';
import { heapSize } from '@/tests/bench/page/heap-size';
import { keystrokeCost } from '@/tests/bench/page/keystroke-cost';
import { slowness, startCost } from '@/tests/bench/page/start-cost';
import { composerList } from '@/tests/e2e/composers/composer-list';
import { openDesk } from '@/tests/e2e/composers/desk';
import { openLedger } from '@/tests/e2e/composers/ledger';
import { servePages } from '@/tests/pages/serve';
import { launchChromium } from './browser/launch';
import { sayTable } from './eval/say-table';

/** What the extension costs a page in Chromium: npm run bench:page [-- SECONDS]. Build first. SECONDS of a moving feed, 60 by default. */
const seconds = Number(process.argv[2] ?? 60);
const extension = join(process.cwd(), '.output/chrome-mv3');
const address = 'https://www.facebook.com/';
const megabyte = 1_048_576;
const rows: [about: string, value: number, limit: number, unit: string][] = [];

const script = readFileSync(join(extension, 'content-scripts/composer.js'));
rows.push(['skrip halaman, gzip', gzipSync(script, { level: 9 }).length / 1_000, 220, 'kB']);

const pages = await servePages();
const bare = await launchChromium({ port: pages.port });
const barePage = await bare.newPage();
await barePage.goto(address, { waitUntil: 'networkidle0' });
const bareHeap = await heapSize(barePage);
await bare.close();

const launched = await launchChromium({ port: pages.port, extension });
const ledger = await openLedger(launched);
await ledger.reset();
const page = await launched.newPage();
rows.push([
  `memuat di halaman tanpa komposer, prosesor ${slowness}× lebih lambat`,
  await startCost(page, address),
  60,
  'md',
]);
await page.goto(address, { waitUntil: 'networkidle0' });
rows.push(['memori di halaman tanpa komposer', ((await heapSize(page)) - bareHeap) / megabyte, 6, 'MB']);
const feed = await feedCost(page, seconds);
rows.push([`bagian waktu selama ${seconds} detik umpan bergerak`, feed.share * 100, 1, '%']);
rows.push(['memori bertambah selama itu', feed.growth / megabyte, 1, 'MB']);

const dialog = composerList.find(({ name }) => name.startsWith('Facebook, dialog'));
if (!dialog) throw new Error('Dialog Facebook tidak ada dalam daftar komposer.');
const desk = await openDesk(page, dialog, ledger);
await desk.write(textOf(2_200));
await desk.openPanel();
await desk.click(dialog.box);
const stroke = await keystrokeCost(page, quiet);
rows.push(['satu huruf sampai panel tergambar, 2.200 huruf', stroke.median, 50, 'md']);
rows.push(['yang terlama', stroke.worst, 100, 'md']);
await launched.close();
await pages.close();

const figure = (value: number) => value.toFixed(value < 10 ? 2 : 0).replace('.', ',');
console.log(
  sayTable(
    ['biaya', 'terukur', 'sasaran', 'hasil'],
    rows.map(([about, value, limit, unit]) => [
      about,
      `${figure(value)} ${unit}`,
      `≤ ${limit} ${unit}`,
      value <= limit ? 'tercapai' : 'belum',
    ]),
  ),
);
process.exit(0);
