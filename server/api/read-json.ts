import type { Context, MiddlewareHandler } from 'hono';
import { notWhole, readBytes } from './read-bytes';
import { Refusal } from './refusal';

/** Largest body, in bytes. A report of 200 entries takes about half of it. */
export const maxBytes = 32 * 1024;
/** Milliseconds in which a body must be whole: a slow line of an office needs ten seconds for the largest. */
const patience = 15_000;

/** The JSON of a request. Throws a {@link Refusal}. */
async function readJson(request: Request, wait: number): Promise<unknown> {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
  if (!isJson || request.headers.has('content-encoding')) {
    throw new Refusal(415, 'not-json', 'Kiriman harus berupa JSON yang tidak dimampatkan.');
  }
  const bytes = await readBytes(request.body, { most: maxBytes, wait });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw notWhole();
  }
}

/**
 * Reads the body of a request to its end before anything is done for it: who sends a byte a second keeps a socket, and
 * neither a seat nor a place in the line before the database. `wait` in milliseconds.
 */
export function hear(wait = patience): MiddlewareHandler {
  return async (c, next) => {
    c.set('json', await readJson(c.req.raw, wait));
    await next();
  };
}

/** What {@link hear} read. */
export const heardBy = (c: Context): unknown => c.get('json');

/** Runs a parser of the wire; anything it does not accept is refused without saying back what was sent. */
export function parsed<T>(parse: (input: unknown) => T, input: unknown): T {
  try {
    return parse(input);
  } catch {
    throw new Refusal(400, 'bad-shape', 'Isi kiriman tidak sesuai dengan aturan.');
  }
}
