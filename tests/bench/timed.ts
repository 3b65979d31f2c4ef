/** Milliseconds that one call takes, waiting for its promise if it gives one. */
export async function timed(call: () => unknown): Promise<number> {
  const before = performance.now();
  const answer = call();
  if (answer instanceof Promise) await answer;
  return performance.now() - before;
}
