import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromEpoch, epochDayOf, weekOf } from '@/lib/calendar/day';
import { countDays } from '@/lib/streak/days';
import { streakOf } from '@/lib/streak/streak';
import { postedWeeks, weekOn } from '@/lib/streak/week';
import { weekViewOf } from '@/server/dashboard/week/week-view';
import { measureOf } from '@/server/measure-of';
import { wednesday } from './test-world';

const today = '2026-11-18';
const running = epochDayOf(weekOf(today));
const unit = { id: 'u', code: '1', name: 'Kelurahan Contoh', jenis: 'kelurahan', kecamatan: 'Contoh', connectedAt: 0 };

const weeksAgo = (most: number) => fc.integer({ min: 0, max: most });
const facts = fc.record({
  // Most weeks have a post: rows of weeks that end at once would prove little.
  days: fc.uniqueArray(weeksAgo(400), { minLength: 0, maxLength: 300 }),
  chosen: weeksAgo(10),
  target: fc.integer({ min: 0, max: 4 }),
  changes: fc.uniqueArray(weeksAgo(60), { maxLength: 3 }),
  rests: fc.array(fc.record({ ago: weeksAgo(420), length: fc.integer({ min: -1, max: 15 }) }), { maxLength: 4 }),
  own: fc.uniqueArray(weeksAgo(58), { maxLength: 8 }),
});

/** The unit's own popup goes through its days one by one; the page of all units reads its weeks. */
test('halaman semua unit menilai setiap pekan dan barisannya sama seperti popup unit, apa pun harinya', () => {
  const seed = Date.now() % 1_000_000;
  console.info(`seed ${seed}`);
  const property = fc.property(facts, ({ days, chosen, target, changes, rests, own }) => {
    const first = running - 7 * chosen;
    const [monday, sunday] = [dayFromEpoch(first), dayFromEpoch(first + 6)];
    const targets = changes
      .toSorted((a, b) => b - a)
      .map((ago, index) => ({
        from: dayFromEpoch(running - 7 * ago),
        target: 1 + index,
      }));
    const rehat = rests.map(({ ago, length }) => {
      const from = addDays(today, -ago);
      return { from, until: addDays(from, length), name: `Libur ${ago}` };
    });
    const excused = own.map((ago) => ({ unitId: 'u', monday: running - 7 * ago, reason: 'bencana' as const }));
    const totals = days
      .map((ago) => ({ day: dayFromEpoch(first + 6 - ago), n: 1 + (ago % 3) }))
      .filter(({ day }) => day <= today);
    const asked = { target, targets, rehat };
    const measure = measureOf(asked, excused);
    const counted = countDays(totals);
    const posted = postedWeeks(counted);
    const weeks = new Map([...posted].map(([day, week]) => [epochDayOf(day), week]));
    const last = totals
      .map(({ day }) => day)
      .sort()
      .at(-1);
    const { rows } = weekViewOf({
      ...asked,
      units: [unit],
      totals: last ? [{ unitId: 'u', weeks, last: epochDayOf(last) }] : [],
      platforms: [],
      mixes: [],
      lastSeen: [],
      oddClocks: [],
      excused,
      monday,
      today,
      at: wednesday,
      zone: 'Asia/Jakarta',
    });

    const week = weekOn(monday, posted, target, measure);
    // The popup knows today's target only; that of the chosen week is told to it as such, and what was before by name.
    const told = { ...measure, targets: [{ from: dayFromEpoch(0), target }, ...targets] };
    const streak = streakOf(counted, sunday, week.target, told);
    const isUnbroken = chosen === 0 || streak.standing === 'reached' || streak.standing === 'excused';
    expect(rows[0]).toMatchObject({
      n: week.posts,
      days: week.days,
      excuse: week.rehat?.name ?? null,
      last: last ?? null,
      streak: isUnbroken ? streak.weeks : 0,
      weeks: Array.from({ length: 12 }, (_, index) => {
        const one = weekOn(addDays(monday, -7 * (11 - index)), posted, target, measure);
        return { n: one.posts, isActive: one.days >= one.target };
      }),
    });
  });
  fc.assert(property, { seed, numRuns: 300 });
});
