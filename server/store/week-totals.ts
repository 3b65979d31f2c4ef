import type { Database } from './database';

/** What a unit posted in one week. */
export interface WeekTotal {
  posts: number;
  /** Days with a post. */
  days: number;
}

/** What a unit posted in a stretch of days. */
export interface UnitWeekTotals {
  unitId: string;
  /** Every week with a post, by its Monday, days since 1970. A week that the stretch cuts holds the days within it. */
  weeks: ReadonlyMap<number, WeekTotal>;
  /** The last day with a post, days since 1970. */
  last: number;
}

export interface WeekTotals {
  /** Of all units that posted (not responses) on these days, both included. */
  weekTotals(from: number, to: number): Promise<UnitWeekTotals[]>;
}

/** `days` is "20775 2 20769 1": a day and its posts, in any order. */
function weeksOf(days: string): Pick<UnitWeekTotals, 'weeks' | 'last'> {
  const weeks = new Map<number, WeekTotal>();
  const numbers = days.split(' ');
  let last = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    const day = Number(numbers[index]);
    const posts = Number(numbers[index + 1]);
    // The first of January 1970 was a Thursday.
    const monday = day - ((day + 3) % 7);
    const week = weeks.get(monday);
    if (week) {
      week.posts += posts;
      week.days += 1;
    } else weeks.set(monday, { posts, days: 1 });
    if (day > last) last = day;
  }
  return { weeks, last };
}

/** The part of the store that reads the weeks of all units. */
export function weekTotalsIn(db: Database): WeekTotals {
  return {
    weekTotals: async (from, to) => {
      // One row for each unit: in a year of a province a row for each day takes longer to hand over than to find. Each
      // unit's days are read by themselves, where they lie together; sorting all of them by unit takes far longer.
      const rows = await db.read(
        `SELECT unit_id, (SELECT STRING_AGG(CAST(day AS TEXT) || ' ' || CAST(total AS TEXT), ' ') FROM unit_day
           WHERE unit_day.unit_id = unit.unit_id AND day BETWEEN ? AND ? AND total > 0) AS days FROM unit`,
        from,
        to,
      );
      return rows
        .filter(({ days }) => days !== null)
        .map(({ unit_id, days }) => ({ unitId: String(unit_id), ...weeksOf(String(days)) }));
    },
  };
}
