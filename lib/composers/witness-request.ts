/**
 * Tells how the site's own request to a path ended, if it started at a time that `owns` accepts: seen from outside,
 * path and status only, without a permission and without a look at its content.
 */
export function watchRequest(
  path: RegExp,
  owns: (startTime: number) => boolean,
  ended: (isWell: boolean) => void,
  signal: AbortSignal,
): void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (!owns(entry.startTime) || !path.test(new URL(entry.name).pathname)) continue;
      ended(entry.responseStatus >= 200 && entry.responseStatus < 300);
    }
  });
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}
