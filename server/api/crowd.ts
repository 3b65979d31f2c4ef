import type { MiddlewareHandler } from 'hono';
import { Refusal } from './refusal';
import { soon } from './soon';

/** Requests under way at once; more would only wait for the disk until their clients give up. */
const atMost = 512;

/**
 * Sends away who comes while too many are being served: a client that is told when comes again by itself. Stands behind
 * `hear`, so that nobody holds a seat who only sends slowly.
 */
export function crowd(most = atMost): MiddlewareHandler {
  let inside = 0;
  return async (_c, next) => {
    if (inside >= most) throw new Refusal(503, 'busy', 'Server sedang ramai. Kiriman akan dicoba lagi nanti.', soon());
    inside += 1;
    try {
      await next();
    } finally {
      inside -= 1;
    }
  };
}
