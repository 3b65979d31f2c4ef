import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '@/lib/calendar/day';
import type { Days } from '@/lib/streak/days';
import { type Standing, streakOf } from '@/lib/streak/streak';

const seed = Number(process.env.SEED ?? Date.now());
console.info(`streak: SEED=${seed}`);

// Saturday; its week began on Monday 2026-11-16.
const today = '2026-11-21';

describe('streakOf', () => {
  const cases: { name: string; days: Days; target: number; weeks: number; count: number; standing: Standing }[] = [
    { name: 'memulai tanpa satu unggahan pun', days: {}, target: 2, weeks: 0, count: 0, standing: 'empty' },
    {
      name: 'memulai dengan unggahan yang belum cukup',
      days: { '2026-11-17': 1 },
      target: 2,
      weeks: 0,
      count: 1,
      standing: 'start',
    },
    {
      name: 'masih memulai bila minggu lama tidak pernah cukup',
      days: { '2026-10-06': 1 },
      target: 2,
      weeks: 0,
      count: 0,
      standing: 'start',
    },
    {
      name: 'menghitung minggu berjalan begitu terpenuhi',
      days: { '2026-11-16': 1, '2026-11-21': 1 },
      target: 2,
      weeks: 1,
      count: 2,
      standing: 'reached',
    },
    {
      name: 'tidak memutus runtun selama minggu berjalan belum selesai',
      days: { '2026-11-02': 2, '2026-11-15': 2 },
      target: 2,
      weeks: 2,
      count: 0,
      standing: 'open',
    },
    {
      name: 'menyambung minggu berjalan dengan minggu-minggu sebelumnya',
      days: { '2026-11-08': 1, '2026-11-09': 1, '2026-11-16': 3 },
      target: 1,
      weeks: 3,
      count: 3,
      standing: 'reached',
    },
    {
      name: 'memutus runtun pada minggu lalu yang kurang',
      days: { '2026-11-08': 5, '2026-11-10': 1 },
      target: 2,
      weeks: 0,
      count: 0,
      standing: 'broken',
    },
    {
      name: 'memulai runtun baru setelah satu minggu terlewat',
      days: { '2026-11-08': 5, '2026-11-18': 2 },
      target: 2,
      weeks: 1,
      count: 2,
      standing: 'reached',
    },
    {
      name: 'memisahkan Minggu malam dari Senin pagi',
      days: { '2026-11-15': 1, '2026-11-16': 1 },
      target: 2,
      weeks: 0,
      count: 1,
      standing: 'start',
    },
    {
      name: 'menganggap target nol sebagai satu unggahan',
      days: { '2026-11-14': 1 },
      target: 0,
      weeks: 1,
      count: 0,
      standing: 'open',
    },
    {
      name: 'mengabaikan minggu depan dari komputer yang jamnya salah',
      days: { '2026-11-24': 4 },
      target: 1,
      weeks: 0,
      count: 0,
      standing: 'empty',
    },
  ];

  it.each(cases)('$name', ({ days, target, weeks, count, standing }) => {
    expect(streakOf(days, today, target)).toMatchObject({ weeks, count, standing });
  });

  it('melewati pergantian tahun dan 29 Februari tanpa putus', () => {
    const days = Object.fromEntries(Array.from({ length: 30 }, (_, week) => [addDays('2024-03-06', -7 * week), 1]));
    expect(streakOf(days, '2024-03-06', 1).weeks).toBe(30);
  });

  it('menyebut Senin dan Minggu dari minggu berjalan', () => {
    expect(streakOf({}, today, 2)).toMatchObject({ first: '2026-11-16', last: '2026-11-22', target: 2 });
    expect(streakOf({}, '2026-11-16', 2)).toMatchObject({ first: '2026-11-16', last: '2026-11-22' });
    expect(streakOf({}, '2026-11-22', 2)).toMatchObject({ first: '2026-11-16', last: '2026-11-22' });
  });

  it('sama dengan hitungan kasar hari demi hari', () => {
    const anyDays = fc.dictionary(
      fc.integer({ min: -400, max: 13 }).map((ahead) => addDays(today, ahead)),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 5 }), (days, ago, target) => {
        const day = addDays(today, -ago);
        const streak = streakOf(days, day, target);
        expect({ weeks: streak.weeks, count: streak.count }).toEqual(countByHand(days, day, target));
      }),
      { seed, numRuns: 300 },
    );
  });
});

/** Walks over single days with the platform's own calendar, without the calendar of the house. */
function countByHand(days: Days, today: Day, target: number) {
  const at = (day: Date) => days[day.toISOString().slice(0, 10)] ?? 0;
  const monday = new Date(`${today}T00:00:00Z`);
  while (monday.getUTCDay() !== 1) monday.setUTCDate(monday.getUTCDate() - 1);
  const weekFrom = (first: Date) => {
    const day = new Date(first);
    let n = 0;
    do {
      n += at(day);
      day.setUTCDate(day.getUTCDate() + 1);
    } while (day.getUTCDay() !== 1);
    return n;
  };
  const count = weekFrom(monday);
  let weeks = count >= target ? 1 : 0;
  for (;;) {
    monday.setUTCDate(monday.getUTCDate() - 7);
    if (weekFrom(monday) < target) return { weeks, count };
    weeks += 1;
  }
}
