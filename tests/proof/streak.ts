import { dayOf } from '@/lib/calendar/day';
import { countDays, mergeDays } from '@/lib/streak/days';
import { streakOf } from '@/lib/streak/streak';
import { type Dice, diceOf } from './dice';

const dayLength = 86_400_000;
const hour = 3_600_000;

/** The unit's zone and its hours ahead of UTC; and what the computer may be set to instead. */
const zones = [
  ['Asia/Jakarta', 7],
  ['Asia/Makassar', 8],
  ['Asia/Jayapura', 9],
] as const;
const computerZones = ['Asia/Jakarta', 'UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'];

/** A day as a number since 1970-01-01, and the same as the calendar of the house writes it. */
const written = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);

interface History {
  zone: string;
  /** What the computer's clock says when the popup is opened, milliseconds UTC. */
  clock: number;
  target: number;
  /** From the week of which day on which target held, oldest first. */
  targets: { since: number; target: number }[];
  rehat: { from: number; until: number }[];
  /** Posts per row: the same day may come several times, and be empty after a correction. */
  own: { day: number; n: number }[];
  totals: Map<number, number>;
}

/** How far a computer's clock is off: mostly not at all, else by hours, days, or as after an empty battery. */
const skewOf = (dice: Dice, at: number): number =>
  dice.once(8)
    ? dice.pick([
        dice.between(-26, 26) * hour,
        dice.between(-40, 40) * dayLength,
        hour - at,
        Date.UTC(2035, 0, 1) - at,
        -40 * 365 * dayLength,
      ])
    : 0;

function historyOf(dice: Dice): History {
  const [zone, ahead] = dice.pick(zones);
  const now = Date.UTC(2024, 0, 1) + dice.between(0, 3 * 365 * 24 * 60) * 60_000;
  const reach = dice.pick([3, 20, 20, 90, 90, 400]);
  const dayAt = (at: number) => Math.floor((at + ahead * hour) / dayLength);
  const instant = () => now - Math.floor(dice.roll() * reach * dayLength);
  const many = <T>(most: number, make: () => T): T[] => Array.from({ length: dice.between(0, most) }, make);

  const posts = many(dice.pick([2, 12, reach]), () => {
    const at = instant();
    return { day: dayAt(at + skewOf(dice, at)), n: dice.pick([1, 1, 1, 2, 5]) };
  });
  // A row of weeks that is kept is what the streak is about; chance alone seldom makes one.
  const steady = dice.once(3) ? [] : Array.from({ length: Math.ceil(reach / 2) }, (_, i) => dayAt(now) - 2 * i);
  const corrected = posts.map((post) => (dice.once(10) ? { ...post, n: 0 } : post));
  const moved = corrected.map((post) => (dice.once(10) ? { ...post, day: dayAt(instant()) } : post));
  return {
    zone,
    clock: now + skewOf(dice, now),
    target: dice.pick([0, 1, 1, 2, 3, 5, 7, 20]),
    targets: many(3, () => ({ since: dayAt(instant()), target: dice.between(0, 8) })).sort((a, b) => a.since - b.since),
    rehat: many(4, () => {
      const from = dayAt(instant());
      return { from, until: from + dice.between(-1, 16) };
    }),
    own: [...moved, ...steady.filter(() => !dice.once(6)).map((day) => ({ day, n: 1 }))],
    totals: new Map(many(20, () => [dayAt(instant()), dice.between(0, 3)] as const)),
  };
}

/** Counts day by day with whole numbers alone: no calendar, no words, nothing of the code under proof. */
function countByHand({ zone, clock, target, targets, rehat, own, totals }: History) {
  const ahead = zones.find(([name]) => name === zone)?.[1] ?? 0;
  const today = Math.floor((clock + ahead * hour) / dayLength);
  const posted = new Set<number>();
  for (const { day, n } of own) if (n > 0) posted.add(day);
  for (const [day, n] of totals) if (n > 0) posted.add(day);
  // Day 0 was a Thursday: three days on, weeks begin where the number is a multiple of seven.
  const mondayOf = (day: number) => day - ((((day + 3) % 7) + 7) % 7);
  const daysIn = (monday: number) => [0, 1, 2, 3, 4, 5, 6].filter((i) => posted.has(monday + i)).length;
  const isExcused = (monday: number) =>
    [0, 1, 2, 3, 4].some((i) => rehat.some(({ from, until }) => from <= monday + i && monday + i <= until));
  const goal = (wanted: number) => (wanted < 1 ? 1 : wanted > 7 ? 7 : wanted);
  const goalIn = (monday: number) => {
    let wanted = target;
    for (const one of targets) if (mondayOf(one.since) <= monday) wanted = one.target;
    return goal(wanted);
  };
  const running = mondayOf(today);
  let weeks = 0;
  let hasEnded = false;
  let wasReached = false;
  let wasPosted = false;
  const oldest = Math.min(running, ...posted);
  for (let monday = running - 7; monday > oldest - 7; monday -= 7) {
    wasPosted ||= daysIn(monday) > 0;
    if (isExcused(monday)) continue;
    const isReached = daysIn(monday) >= goalIn(monday);
    wasReached ||= isReached;
    if (!isReached) hasEnded = true;
    else if (!hasEnded) weeks += 1;
  }
  const count = daysIn(running);
  const standing = (() => {
    if (isExcused(running)) return 'excused';
    if (count >= goal(target)) return 'reached';
    if (weeks > 0) return 'open';
    if (wasReached) return 'broken';
    return count > 0 || wasPosted ? 'start' : 'empty';
  })();
  return { weeks: weeks + (standing === 'reached' ? 1 : 0), count, standing };
}

/** The streak of one random history, and what is wrong with it; the seed gives the same history again. */
export function tryHistory(seed: number): { seed: number; faults: string[] } {
  const dice = diceOf(seed);
  const history = historyOf(dice);
  process.env.TZ = dice.pick(computerZones);
  const today = dayOf(history.clock, history.zone);
  const measure = {
    rehat: history.rehat.map(({ from, until }) => ({ from: written(from), until: written(until) })),
    // A target holds from a Monday on, as it is noted.
    targets: history.targets.map(({ since, target }) => ({
      from: written(since - ((((since + 3) % 7) + 7) % 7)),
      target,
    })),
  };
  const rows = history.own.map(({ day, n }) => ({ day: written(day), n }));
  const totals = Object.fromEntries([...history.totals].map(([day, n]) => [written(day), n]));
  const days = mergeDays(countDays(rows), totals);
  const streak = streakOf(days, today, history.target, measure);
  const { weeks, count, standing } = streak;
  const faults: string[] = [];
  const expected = JSON.stringify(countByHand(history));
  const found = JSON.stringify({ weeks, count, standing });
  if (found !== expected) faults.push(`${today} ${history.zone}: ${found}, hitungan kasar ${expected}`);
  const backwards = mergeDays(totals, countDays([...rows].reverse()));
  if (JSON.stringify(streakOf(backwards, today, history.target, measure)) !== JSON.stringify(streak))
    faults.push('urutan catatan mengubah runtun');
  const late = streakOf({ ...days, [streak.first]: 1 }, today, history.target, measure);
  if (late.weeks < weeks) faults.push('catatan susulan memendekkan runtun');
  return { seed, faults };
}
