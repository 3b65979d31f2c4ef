/**
 * The presses of one page, in their order. Two of them may be under way at once, and then the site's words do not
 * tell which of them they are about; its requests do, by the time at which they start.
 */
export interface PressRow {
  /** Takes a press in; `leave` when it has come to its end. */
  enter(): Place;
}

interface Place {
  /** No other press is under way in this page. */
  isAlone: () => boolean;
  /** A request that started at this time (of `performance.now()`) belongs to this press, not to an earlier or later one. */
  owns: (startTime: number) => boolean;
  leave: () => void;
}

const rows = new WeakMap<AbortSignal, PressRow>();

/** The row of this page, which lives as long as its signal. */
export function pressRowOf(page: AbortSignal): PressRow {
  const known = rows.get(page);
  if (known) return known;
  const underWay = new Set<object>();
  const times: number[] = [];
  const row: PressRow = {
    enter() {
      const since = performance.now();
      const index = times.push(since);
      const me = {};
      underWay.add(me);
      return {
        isAlone: () => underWay.size === 1,
        owns: (startTime) => startTime >= since && startTime < (times[index] ?? Number.POSITIVE_INFINITY),
        leave: () => void underWay.delete(me),
      };
    },
  };
  rows.set(page, row);
  return row;
}
