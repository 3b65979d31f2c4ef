import type { LogDatabase } from '../log/database';
import type { TallyReply } from '../tally/wire';
import type { Posted } from './post';

const atMost = 10;

/** Keeps what became of one report, for whoever wants to see it; a reply that could not be read counts as none. */
export async function noteAnswer(
  posted: Posted,
  reply: TallyReply | null,
  at: number,
  log: LogDatabase,
): Promise<void> {
  const verdicts = reply?.results.map(({ s }) => s) ?? [];
  const ok = verdicts.filter((verdict) => verdict === 'ok').length;
  const stale = verdicts.filter((verdict) => verdict === 'stale').length;
  const status = posted.ok ? (reply ? 200 : 0) : posted.status;
  await log.transaction('rw', log.state, async () => {
    const before = (await log.read('answers')) ?? [];
    const answer = { at, status, ok, stale, left: verdicts.length - ok - stale };
    await log.write('answers', [answer, ...before].slice(0, atMost));
  });
}
