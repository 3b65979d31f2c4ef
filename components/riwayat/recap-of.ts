import { addDays, type Day, weekOf } from '@/lib/calendar/day';
import { holdsOn } from '@/lib/calendar/period';
import { type Jenis, jenisList } from '@/lib/draft/jenis';
import { type PlatformId, platformList } from '@/lib/draft/platform';
import { countDays, type Days } from '@/lib/streak/days';
import { isReached, type Measure, postedWeeks, weekOn } from '@/lib/streak/week';
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
 * is reported once; its days count from Monday to Sunday, also those beyond the month. Weeks are measured as for the
 * streak: a day counts once, excused weeks are left out, and the running one counts once it has reached its target.
 */
export function recapOf(
  rows: readonly Counted[],
  month: string,
  today: Day,
  target: number,
  measure: Measure = {},
): Recap {
  const [from, last] = [`${month}-01`, lastOf(month)];
  const until = today < last ? today : last;
  const within = rows.filter(({ day }) => holdsOn({ from, until }, day));
  const posts = within.filter(({ kind }) => kind === 'post');
  const countOf = <Key extends 'platform' | 'jenis'>(key: Key, value: Counted[Key]) =>
    posts.filter((one) => one[key] === value).length;
  const daysOf = (some: readonly Counted[]) => countDays(some.map(({ day }) => ({ day, n: 1 })));
  const all = daysOf(rows.filter(({ kind, day }) => kind === 'post' && day <= today));
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
    activeDays: Object.keys(daysOf(posts)).length,
    weeks: weeksOf(all, { from, last, today, target, measure }),
    tagged: posts.filter(({ tagged }) => tagged === 1).length,
    manual: posts.filter(({ source }) => source === 'entered').length,
  };
}

function weeksOf(days: Days, span: { from: Day; last: Day; today: Day; target: number; measure: Measure }) {
  const { from, last, today, target, measure } = span;
  const posted = postedWeeks(days);
  const weeks = { reached: 0, of: 0 };
  for (let monday = weekOf(from); monday <= last && monday <= today; monday = addDays(monday, 7)) {
    const week = weekOn(monday, posted, target, measure);
    // What is excused was neither reached nor missed.
    if (week.rehat || !holdsOn({ from, until: last }, addDays(monday, 3))) continue;
    if (isReached(week)) weeks.reached += 1;
    if (isReached(week) || monday !== weekOf(today)) weeks.of += 1;
  }
  return weeks;
}
