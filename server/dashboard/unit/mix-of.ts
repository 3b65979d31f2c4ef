import { postKindList } from '@/lib/draft/draft';
import { type Jenis, jenisList } from '@/lib/draft/jenis';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import { type Source, sourceList } from '@/lib/tally/counted';
import type { PostedDay, UnitCell } from '../../store/unit-readings';

/** What one unit published in a stretch of time. */
export interface Mix {
  /** Posts, corrections included. */
  posts: number;
  responses: number;
  /** Posts that corrections added or took away. */
  corrected: number;
  /** By platform, corrections included, in the published order; those without any are left out. */
  platforms: { platform: PlatformId; n: number }[];
  /** By jenis, most first. Corrections have none. */
  jenis: { jenis: Jenis; n: number }[];
  sources: Record<Source, number>;
  /** By the number of the priority, none left out. */
  priorities: { priority: number; n: number }[];
  /** Posts that carried all mandatory tags. */
  tagged: number;
}

const post = postKindList.indexOf('post');
const sum = (rows: readonly { n: number }[]) => rows.reduce((all, { n }) => all + n, 0);

/** Adds up the cells of one unit; `posted` are the posts of the same days with their corrections. */
export function mixOf(cells: readonly UnitCell[], posted: readonly PostedDay[]): Mix {
  const posts = cells.filter(({ kind }) => kind === post);
  const having = (key: 'jenis' | 'source' | 'priority', value: number) =>
    sum(posts.filter((cell) => cell[key] === value));
  const numbers = [...new Set(posts.map(({ priority }) => priority))].filter((one) => one > 0);
  const [detected, confirmed, entered] = sourceList.map((_, index) => having('source', index));
  return {
    posts: sum(posted),
    responses: sum(cells) - sum(posts),
    corrected: sum(posted) - sum(posts),
    platforms: platformList
      .map((platform, index) => ({
        platform,
        n: sum(posted.filter((one) => one.platform === index)),
      }))
      .filter(({ n }) => n > 0),
    jenis: jenisList
      .map((jenis, index) => ({ jenis, n: having('jenis', index) }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n),
    sources: { detected: detected ?? 0, confirmed: confirmed ?? 0, entered: entered ?? 0 },
    priorities: numbers.sort((a, b) => a - b).map((priority) => ({ priority, n: having('priority', priority) })),
    tagged: sum(posts.filter(({ tagged }) => tagged === 1)),
  };
}
