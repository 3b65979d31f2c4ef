import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LogDatabase } from '@/lib/log/database';
import { settle } from '@/lib/log/settle';
import { connect } from '@/lib/sync/send-report';
import { parseReport, type TallyReport } from '@/lib/tally/wire';
import { submissionWith } from '../log/submission';

export const official = { isOfficial: true, zone: 'Asia/Jakarta', mandatoryTags: [] };
export const generation = 'a'.repeat(32);
export const server = 'http://127.0.0.1:8787';

interface Asked {
  method: string;
  body: string;
  headers: Record<string, string>;
}
type Answer = (report: TallyReport) => Response | Promise<Response>;

/** The log of this test, connected to a tally of ours. */
export let log: LogDatabase;
/** What came to the tally. */
export let reports: TallyReport[];
/** The tokens with which reports came. */
export let tokens: string[];
let getPack: (headers: Headers) => Response;
let answers: Answer[];

/** What the next answers are; the last one stays. */
export function tallyAnswers(...next: Answer[]): void {
  answers = next;
}
/** What is answered to who asks for the pack. */
export function tallyGives(pack: typeof getPack): void {
  getPack = pack;
}

export const json = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
export const accept =
  (gen = generation, extra: object = {}) =>
  (report: TallyReport) =>
    json({
      v: 1,
      t: report.t,
      serverAt: report.t,
      gen,
      results: report.e.map(({ r }) => ({ r, s: 'ok' })),
      totals: [{ d: 20_011, n: 3 }],
      ...extra,
    });
/** As the tally itself refuses. */
export const refusal = (status: number, error: string) => json({ v: 1, error, message: 'Begitu.' }, status);
export const post = (id: string, text: string) =>
  settle(submissionWith({ id, text, state: 'confirmed' }), official, log);

/** The revision of each cell, and the one that the tally has. */
export const acked = async () => (await log.cells.toArray()).map(({ rev, acked }) => [rev, acked]);

// Before each test of a file that imports this: a log of its own, and a tally that takes everything.
beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Siap Siar', version: '0.1.0' });
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
  reports = [];
  answers = [accept()];
  tokens = [];
  getPack = () => new Response('', { status: 500 });
  vi.stubGlobal('fetch', async (_url: string, { method, body, headers }: Asked) => {
    if (method === 'GET') return getPack(new Headers(headers));
    tokens.push(headers.authorization?.slice(7) ?? '');
    const report = parseReport(JSON.parse(body));
    reports.push(report);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return (answer as (typeof answers)[number])(report);
  });
  await connect({ server, token: 'ssd1_x', gen: null }, log);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await log.delete();
});
