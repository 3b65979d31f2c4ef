import type { Day } from '../calendar/day';
import type { PostKind } from '../draft/draft';
import type { Jenis } from '../draft/jenis';

/** What is counted of own posts; a cell of the log is one. */
export interface Posted {
  day: Day;
  kind: PostKind;
  jenis: Jenis;
  n: number;
}

/** Much of one kind and little of another in the running month. */
export interface Mix {
  most: { jenis: Jenis; n: number };
  least: { jenis: Jenis; n: number };
}

/** What residents look for; the first of the rarest is proposed. */
const wanted: readonly Jenis[] = ['layanan', 'imbauan', 'edukasi', 'kegiatan'];

/** Fewer posts in a month are no habit. */
const fewest = 4;
/** So many times more of one kind is worth a word. */
const times = 3;

/** How the posts of this month are mixed, where one kind is at least half of them; else null. */
export function mixOf(today: Day, posted: readonly Posted[]): Mix | null {
  const counts = new Map<Jenis, number>();
  for (const { day, kind, jenis, n } of posted) {
    if (kind === 'post' && day.slice(0, 7) === today.slice(0, 7)) counts.set(jenis, (counts.get(jenis) ?? 0) + n);
  }
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [most] = [...counts].map(([jenis, n]) => ({ jenis, n })).sort((a, b) => b.n - a.n);
  const [least] = wanted.map((jenis) => ({ jenis, n: counts.get(jenis) ?? 0 })).sort((a, b) => a.n - b.n);
  if (!most || !least || total < fewest || most.n * 2 < total || least.n * times > most.n) return null;
  return { most, least };
}
