import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from './refusal';

/** Largest body, in bytes. A report of 200 entries takes about half of it. */
export const maxBytes = 32 * 1024;
/** Milliseconds in which a body must be whole: a slow line of an office needs ten seconds for the largest. */
const patience = 15_000;

const notWhole = () => new Refusal(400, 'bad-json', 'Kiriman bukan JSON yang utuh.');

/** All bytes of the body, however they are cut. Throws a {@link Refusal} for too many, or when `wait` is over. */
async function readBytes(body: ReadableStream<Uint8Array>, wait: number): Promise<Uint8Array> {
  const reader = body.getReader();
  let isLate = false;
  const giveUp = setTimeout(() => {
    isLate = true;
    void reader.cancel().catch(() => {});
  }, wait);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      // Whoever hangs up in the middle is nobody's fault here.
      const { done, value } = await reader.read().catch(() => {
        throw notWhole();
      });
      if (isLate) throw new Refusal(408, 'too-slow', 'Kiriman terlalu lama di jalan. Kiriman akan dicoba lagi nanti.');
      if (done) return Buffer.concat(chunks);
      size += value.byteLength;
      if (size > maxBytes) {
        void reader.cancel().catch(() => {});
        throw new Refusal(413, 'too-large', 'Kiriman terlalu besar. Kirimlah dalam bagian yang lebih kecil.');
      }
      chunks.push(value);
    }
  } finally {
    clearTimeout(giveUp);
  }
}

/** The JSON of a request, counted while it arrives whatever its headers claim. Throws a {@link Refusal}. */
async function readJson(request: Request, wait: number): Promise<unknown> {
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
  if (!isJson || request.headers.has('content-encoding')) {
    throw new Refusal(415, 'not-json', 'Kiriman harus berupa JSON yang tidak dimampatkan.');
  }
  const bytes = request.body ? await readBytes(request.body, wait) : new Uint8Array();
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
