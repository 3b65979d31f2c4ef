/** Chrome ends a worker whose fetch takes 30 s. */
const patience = 20_000;

/** The server's JSON, or the status (0 = no answer at all) with the server's wish when to come back. */
export type Posted = { ok: true; json: unknown } | { ok: false; status: number; retryAfterS: number | null };

/**
 * Posts JSON to the tally; `token` goes into the Authorization header. Never throws. A portal that answers
 * with a web page, whatever its status, counts as no answer.
 */
export async function post(url: string, body: unknown, token?: string): Promise<Posted> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (answer.ok && isJson) return { ok: true, json: await answer.json() };
    const wait = Number(answer.headers.get('retry-after'));
    return { ok: false, status: isJson ? answer.status : 0, retryAfterS: wait > 0 ? wait : null };
  } catch {
    return { ok: false, status: 0, retryAfterS: null };
  }
}
