import { parseReport } from '@/lib/tally/wire';

/** A cell of one slot and one revision, as it was sent: what the tally may hold. */
export const sentKey = (slot: string, cell: string, rev: number): string => `${slot} ${cell} ${rev}`;

/** Remembers every count that ever set out, whether or not it arrived. */
export function openSent() {
  const counts = new Map<string, Set<number>>();
  return {
    counts,
    remember: (path: string, init: RequestInit): void => {
      if (!path.endsWith('/sync')) return;
      const { slot, e } = parseReport(JSON.parse(init.body as string));
      for (const { d, p, k, s, j, q, g, n, r } of e) {
        const key = sentKey(slot, [d, p, k, s, j, q, g].join('|'), r);
        counts.set(key, (counts.get(key) ?? new Set()).add(n));
      }
    },
  };
}
