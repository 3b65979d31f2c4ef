import type { MiddlewareHandler } from 'hono';
import { Refusal } from './refusal';
import { soon } from './soon';

/** Requests under way at once; more would only wait for the disk until their clients give up. */
const atMost = 512;

/** Lets so many do something at once; the next one is told `full`, a {@link Refusal}. */
export function seats(most: number, full: () => Refusal) {
  let inside = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inside >= most) throw full();
    inside += 1;
    try {
      return await work();
    } finally {
      inside -= 1;
    }
  };
}

/**
 * Sends away who comes while too many are being served: a client that is told when comes again by itself. Stands behind
 * `hear`, so that nobody holds a seat who only sends slowly.
 */
export function crowd(most = atMost): MiddlewareHandler {
  const busy = () => new Refusal(503, 'busy', 'Server sedang ramai. Kiriman akan dicoba lagi nanti.', soon());
  const seat = seats(most, busy);
  return (_c, next) => seat(next);
}
