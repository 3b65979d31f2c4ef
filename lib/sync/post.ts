import { parseRefused } from '../tally/wire';

/** Chrome ends a worker whose fetch takes 30 s. */
const patience = 20_000;
/** Seconds: whoever asks for a longer pause is not believed. */
const longestPause = 6 * 3600;

/** The tally's JSON, or why there is none. */
export type Posted =
  | { ok: true; status: number; json: unknown }
  /** 0 = nothing that the tally itself said. */
  | { ok: false; status: number; retryAfterS: number | null };

const isJson = (answer: Response) => answer.headers.get('content-type')?.startsWith('application/json') ?? false;

/** The status, if the tally itself refused. The portal of a hotel or a proxy refuses too, and that says nothing of us. */
async function refusalStatus(answer: Response): Promise<number> {
  try {
    if (isJson(answer) && parseRefused(await answer.json())) return answer.status;
  } catch {}
  return 0;
}

interface Asked {
  method: string;
  headers: Record<string, string>;
  body?: string;
}

async function ask(url: string, request: Asked, token?: string): Promise<Posted> {
  try {
    const answer = await fetch(url, {
      ...request,
      credentials: 'omit',
      cache: 'no-store',
      // The tally never sends anybody elsewhere; a portal does, and shall not get the counts.
      redirect: 'error',
      headers: { ...request.headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 304) return { ok: true, status: 304, json: null };
    if (answer.ok && isJson(answer)) return { ok: true, status: answer.status, json: await answer.json() };
    const wait = Number(answer.headers.get('retry-after'));
    const retryAfterS = wait > 0 ? Math.min(wait, longestPause) : null;
    return { ok: false, status: await refusalStatus(answer), retryAfterS };
  } catch {
    return { ok: false, status: 0, retryAfterS: null };
  }
}

/**
 * Posts JSON to the tally; `token` goes into the Authorization header. Never throws. A portal that answers
 * with a web page or with words of its own, whatever its status, counts as no answer.
 */
export const post = (url: string, body: unknown, token?: string): Promise<Posted> =>
  ask(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, token);

/** Fetches what may be held already under `tag`: then the status is 304. Never throws. */
export const fetchNewer = (url: string, tag: string | undefined, token: string): Promise<Posted> =>
  ask(url, { method: 'GET', headers: tag ? { 'if-none-match': `"${tag}"` } : {} }, token);
