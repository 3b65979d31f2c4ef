import { addDays, type Day, weekOf } from '@/lib/calendar/day';
import { holdsOn } from '@/lib/calendar/period';
import { type Jenis, jenisList } from '@/lib/draft/jenis';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import { countDays } from '@/lib/streak/days';
import type { Counted } from '@/lib/tally/counted';

/** The numbers of one month, for the paper and for WhatsApp alike. */
export interface Recap {
  from: Day;
  /** The month's last day, or today. */
  until: Day;
  posts: number;
  responses: number;
  /** Posts by platform, in the published order; those without any are left out. */
  platforms: { platform: PlatformId; n: number }[];
  /** Posts by jenis, most first. */
  jenis: { jenis: Jenis; n: number }[];
  /** Days with at least one post. */
  activeDays: number;
  weeks: { reached: number; of: number };
  /** Posts that carried all mandatory tags. */
  tagged: number;
  /** Posts noted by hand. */
  manual: number;
}

const lastOf = (month: string): Day => addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);

/**
 * What a unit tells of a month (`2024-10`) up to `today`. A week belongs to the month of its Thursday, so that each week
 * is reported once; its posts count from Monday to Sunday, also those beyond the month. The running week counts once
 * it has reached the target, as in the streak.
 */
export function recapOf(rows: readonly Counted[], month: string, today: Day, target: number): Recap {
  const [from, last] = [`${month}-01`, lastOf(month)];
  const until = today < last ? today : last;
  const within = rows.filter(({ day }) => holdsOn({ from, until }, day));
  const posts = within.filter(({ kind }) => kind === 'post');
  const countOf = <Key extends 'platform' | 'jenis'>(key: Key, value: Counted[Key]) =>
    posts.filter((one) => one[key] === value).length;
  const days = countDays(posts.map(({ day }) => ({ day, n: 1 })));
  return {
    from,
    until,
    posts: posts.length,
    responses: within.length - posts.length,
    platforms: platformList
      .map((platform) => ({ platform, n: countOf('platform', platform) }))
      .filter(({ n }) => n > 0),
    jenis: jenisList
      .map((jenis) => ({ jenis, n: countOf('jenis', jenis) }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n),
    activeDays: Object.keys(days).length,
    weeks: weeksOf(rows, { from, last, today, target: Math.max(1, target) }),
    tagged: posts.filter(({ tagged }) => tagged === 1).length,
    manual: posts.filter(({ source }) => source === 'entered').length,
  };
}

function weeksOf(rows: readonly Counted[], span: { from: Day; last: Day; today: Day; target: number }) {
  const { from, last, today, target } = span;
  const perWeek = countDays(
    rows
      .filter(({ kind, day }) => kind === 'post' && day >= addDays(from, -7) && day <= addDays(last, 7) && day <= today)
      .map(({ day }) => ({ day: weekOf(day), n: 1 })),
  );
  const weeks = { reached: 0, of: 0 };
  for (let monday = weekOf(from); monday <= last && monday <= today; monday = addDays(monday, 7)) {
    if (!holdsOn({ from, until: last }, addDays(monday, 3))) continue;
    const isReached = (perWeek[monday] ?? 0) >= target;
    const isRunning = monday === weekOf(today);
    if (isReached) weeks.reached += 1;
    if (isReached || !isRunning) weeks.of += 1;
  }
  return weeks;
}
