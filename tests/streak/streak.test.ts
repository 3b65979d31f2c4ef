import { afterAll, describe, expect, it } from 'vitest';
import { addDays } from '@/lib/calendar/day';
import type { Days } from '@/lib/streak/days';
import { type Standing, streakOf } from '@/lib/streak/streak';
import { tryHistory } from '../proof/streak';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
console.info(`streak: SEED=${seed}`);

const computerZone = process.env.TZ;
afterAll(() => {
  process.env.TZ = computerZone;
});

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
      days: { '2026-11-02': 1, '2026-11-03': 1, '2026-11-09': 1, '2026-11-15': 2 },
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
      count: 1,
      standing: 'reached',
    },
    {
      name: 'memutus runtun pada minggu lalu yang kurang',
      days: { '2026-11-07': 1, '2026-11-08': 5, '2026-11-10': 1 },
      target: 2,
      weeks: 0,
      count: 0,
      standing: 'broken',
    },
    {
      name: 'memulai runtun baru setelah satu minggu terlewat',
      days: { '2026-11-07': 1, '2026-11-08': 5, '2026-11-17': 1, '2026-11-18': 2 },
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
      name: 'menghitung satu hari sekali saja, sebanyak apa pun unggahannya',
      days: { '2026-11-17': 9 },
      target: 2,
      weeks: 0,
      count: 1,
      standing: 'start',
    },
    {
      name: 'menganggap target di atas tujuh sebagai setiap hari',
      days: Object.fromEntries([9, 10, 11, 12, 13, 14, 15].map((date) => [addDays('2026-11-01', date - 1), 1])),
      target: 20,
      weeks: 1,
      count: 0,
      standing: 'open',
    },
    {
      name: 'mengabaikan hari yang semua unggahannya sudah dihapus',
      days: { '2026-11-17': 0, '2026-11-10': 0 },
      target: 1,
      weeks: 0,
      count: 0,
      standing: 'empty',
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
});

describe('minggu rehat', () => {
  // Weeks of 2 and 9 November; Eid leave from Wednesday to Tuesday of the two after them.
  const days = { '2026-11-03': 1, '2026-11-10': 1 };
  const rehat = [{ from: '2026-11-18', until: '2026-11-24', name: 'Cuti bersama' }];

  it('tidak memutus runtun', () => {
    expect(streakOf(days, '2026-11-29', 1, { rehat })).toMatchObject({ weeks: 2, standing: 'excused' });
    expect(streakOf(days, '2026-12-01', 1, { rehat })).toMatchObject({
      weeks: 2,
      standing: 'open',
      isAfterRehat: true,
    });
    expect(streakOf(days, '2026-12-01', 1).weeks).toBe(0);
  });

  it('tidak memperpanjang runtun, walau ada unggahannya', () => {
    const busy = { ...days, '2026-11-19': 3 };
    expect(streakOf(busy, '2026-11-20', 1, { rehat })).toMatchObject({ weeks: 2, standing: 'excused', posts: 3 });
    expect(streakOf({ ...busy, '2026-12-01': 1 }, '2026-12-01', 1, { rehat }).weeks).toBe(3);
  });

  it('cukup satu hari kerja, tetapi tidak akhir pekan saja', () => {
    const on = (from: string, until: string) => streakOf(days, '2026-11-20', 1, { rehat: [{ from, until }] }).standing;
    expect(on('2026-11-20', '2026-11-20')).toBe('excused');
    expect(on('2026-11-14', '2026-11-16')).toBe('excused');
    expect(on('2026-11-21', '2026-11-22')).toBe('open');
    expect(on('2026-11-14', '2026-11-15')).toBe('open');
  });

  it('menyebut alasannya, dan mengabaikan masa yang terbalik', () => {
    expect(streakOf(days, '2026-11-20', 1, { rehat }).rehat?.name).toBe('Cuti bersama');
    const reversed = [{ from: '2026-11-24', until: '2026-11-16' }];
    expect(streakOf(days, '2026-11-20', 1, { rehat: reversed }).standing).toBe('open');
  });
});

describe('catatan susulan dan perubahan', () => {
  it('menyambung runtun yang tadinya putus', () => {
    const days = { '2026-11-03': 1, '2026-11-17': 1 };
    expect(streakOf(days, today, 1).weeks).toBe(1);
    expect(streakOf({ ...days, '2026-11-12': 1 }, today, 1).weeks).toBe(3);
  });

  it('menilai minggu lama menurut target yang berlaku waktu itu', () => {
    const days = { '2026-11-03': 1, '2026-11-10': 1, '2026-11-17': 1 };
    const targets = [
      { from: '1970-01-01', target: 1 },
      { from: '2026-11-16', target: 2 },
    ];
    expect(streakOf(days, today, 2)).toMatchObject({ weeks: 0, standing: 'start' });
    expect(streakOf(days, today, 2, { targets })).toMatchObject({ weeks: 2, target: 2, standing: 'open' });
  });

  it('menyebut apakah hari ini sudah terhitung dan berapa hari tersisa', () => {
    expect(streakOf({}, today, 1)).toMatchObject({ hasToday: false, daysLeft: 2 });
    expect(streakOf({ [today]: 1 }, today, 1)).toMatchObject({ hasToday: true, daysLeft: 1 });
    expect(streakOf({}, '2026-11-16', 1).daysLeft).toBe(7);
    expect(streakOf({ '2026-11-22': 1 }, '2026-11-22', 1).daysLeft).toBe(0);
  });
});

it('sama dengan hitungan kasar hari demi hari, di tiga zona dan dengan jam komputer yang salah', () => {
  const faults = Array.from({ length: 2000 }, (_, turn) => tryHistory(seed + turn)).filter((one) => one.faults.length);
  expect(faults).toEqual([]);
}, 60_000);
