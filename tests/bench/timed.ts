import { waited } from './waited';

/**
 * Milliseconds that one call takes, waiting for its promise if it gives one. The time in which other programs had the
 * processor is taken off: a long call meets them more often than a short one, and every ratio would grow with their work.
 */
export async function timed(call: () => unknown): Promise<number> {
  const waitedBefore = waited();
  const before = performance.now();
  const answer = call();
  if (answer instanceof Promise) await answer;
  const took = performance.now() - before;
  return Math.max(took - (waited() - waitedBefore), 0);
}
