import type { Hit } from './rule';

/** The hits at some places of a line. */
export function hitsAt(places: readonly number[], hitAt: (at: number) => Hit | null): Hit[] {
  const hits: Hit[] = [];
  for (const at of places) {
    const hit = hitAt(at);
    if (hit) hits.push(hit);
  }
  return hits;
}
