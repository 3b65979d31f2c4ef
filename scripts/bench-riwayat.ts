import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { dayOf } from '@/lib/calendar/day';
import { median } from '@/tests/bench/median';
import { fillLog } from '@/tests/bench/riwayat/fill-log';
import { manyPosts } from '@/tests/bench/riwayat/many-posts';
import { openLedger } from '@/tests/e2e/composers/ledger';
import { launchChromium } from './browser/launch';
import { sayTable } from './eval/say-table';

/** What riwayat costs with a full log in Chromium: npm run bench:riwayat [-- RECORDS]. Build first. 20,000 records by default. */
const records = Number(process.argv[2] ?? 20_000);
const rounds = 7;
const rows: [about: string, value: number, limit: number | null][] = [];

/** Milliseconds from an act on the page to the end of the frame that shows what came of it. */
const costOf = (page: Page, act: 'type' | 'clear' | 'turn', text = ''): Promise<number> =>
  page.evaluate(
    async (what, letter) => {
      const field = document.querySelector('input[type=search]') as HTMLInputElement;
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.pager button')];
      const start = performance.now();
      if (what === 'turn') buttons.at(-1)?.click();
      else {
        value?.set?.call(field, what === 'clear' ? '' : field.value + letter);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      // A task after a frame: by then the frame is laid out and painted.
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      });
      return performance.now() - start;
    },
    act,
    text,
  );

const launched = await launchChromium({ port: 9, extension: join(process.cwd(), '.output/chrome-mv3') });
const ledger = await openLedger(launched);
await ledger.reset();
await fillLog(ledger.page, manyPosts(records, dayOf(Date.now(), 'Asia/Jakarta')));

const page = await launched.newPage();
await page.evaluateOnNewDocument(() => {
  const seen = globalThis as unknown as { firstRowAt?: number; wholeAt?: number; held: number };
  seen.held = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.held = Math.max(seen.held, duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    if (!seen.firstRowAt && document.querySelector('tbody tr')) seen.firstRowAt = performance.now();
    if (!seen.wholeAt && document.querySelector('.title [role=status]')?.textContent) seen.wholeAt = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
});
const readOpening = () => {
  const seen = globalThis as unknown as { firstRowAt: number; wholeAt: number; held: number };
  const [opening] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const { firstRowAt, wholeAt, held } = seen;
  return { firstRowAt, wholeAt, held, readAt: opening?.domInteractive ?? 0, paintedAt: paint?.startTime ?? 0 };
};
const openings: ReturnType<typeof readOpening>[] = [];
for (let round = 0; round < rounds; round += 1) {
  await page.goto(`chrome-extension://${launched.extensionId}/riwayat.html`);
  await page.waitForFunction(() => (globalThis as unknown as { wholeAt?: number }).wholeAt);
  openings.push(await page.evaluate(readOpening));
}
rows.push(['berkas halaman terbaca, sejak alamat dibuka', median(openings.map(({ readAt }) => readAt)), null]);
rows.push(['tergambar pertama kali', median(openings.map(({ paintedAt }) => paintedAt)), null]);
rows.push(['baris pertama ada', median(openings.map(({ firstRowAt }) => firstRowAt)), null]);
rows.push(['seluruh catatan siap dicari', median(openings.map(({ wholeAt }) => wholeAt)), null]);
rows.push(['jeda terlama halaman sampai saat itu', median(openings.map(({ held }) => held)), null]);

const strokes: number[] = [];
for (const letter of 'posyandu balita') strokes.push(await costOf(page, 'type', letter));
rows.push(['satu huruf pencarian sampai tergambar, tengah', median(strokes), 100]);
rows.push(['yang terlama', Math.max(...strokes), 100]);
const clears: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  clears.push(await costOf(page, 'clear'));
  await costOf(page, 'type', 'posyandu balita');
}
await costOf(page, 'clear');
rows.push(['menghapus pencarian, tengah', median(clears), 100]);
const turns: number[] = [];
for (let turn = 0; turn < rounds; turn += 1) turns.push(await costOf(page, 'turn'));
rows.push(['halaman berikutnya, tengah', median(turns), 100]);
const inDocument = await page.evaluate(() => document.querySelectorAll('tbody tr').length);
const heap = (await page.metrics()).JSHeapUsedSize ?? 0;
await launched.close();

const figure = (value: number) => value.toFixed(value < 10 ? 1 : 0).replace('.', ',');
console.log(
  sayTable(
    [`riwayat dengan ${records.toLocaleString('id-ID')} catatan`, 'terukur', 'sasaran', 'hasil'],
    rows.map(([about, value, limit]) => [
      about,
      `${figure(value)} md`,
      limit === null ? '' : `≤ ${limit} md`,
      limit === null ? '' : value <= limit ? 'tercapai' : 'belum',
    ]),
  ),
);
console.log(`${inDocument} baris di dokumen, ${figure(heap / 1_048_576)} MB dipakai halaman.`);
process.exit(0);
