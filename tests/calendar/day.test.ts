import { describe, expect, it } from 'vitest';
import { addDays, dayFromEpoch, dayOf, epochDayOf, isDay, weekdayOf, weekOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { sayNewsDay, sayShortDay, sayWeek } from '@/lib/calendar/say-day';

describe('hari setempat', () => {
  it('mengikuti zona unit, bukan jam komputer', () => {
    const at = Date.UTC(2024, 9, 14, 16, 30);
    expect(dayOf(at, 'Asia/Jakarta')).toBe('2024-10-14');
    expect(dayOf(at, 'Asia/Makassar')).toBe('2024-10-15');
    expect(dayOf(at, 'Asia/Jayapura')).toBe('2024-10-15');
  });

  it('menghitung hari, pekan, dan pergantian tahun', () => {
    expect(epochDayOf('1970-01-02')).toBe(1);
    expect(dayFromEpoch(epochDayOf('2024-02-29'))).toBe('2024-02-29');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(weekdayOf('2024-10-14')).toBe(0);
    expect(weekdayOf('1969-12-28')).toBe(6);
    expect(weekOf('2024-10-20')).toBe('2024-10-14');
    expect(() => epochDayOf('14/10/2024')).toThrow('14/10/2024');
  });

  it('mengenal hari yang ada', () => {
    expect(['2024-02-29', '1969-12-31'].map(isDay)).toEqual([true, true]);
    expect(['2023-02-29', '2024-02-30', '2024-13-01', '14/10/2024', ''].map(isDay)).toEqual(Array(5).fill(false));
  });
});

it('menyebut tanggal dan jam seperti di berita', () => {
  expect(sayNewsDay('2024-10-15')).toBe('Selasa (15/10/2024)');
  expect(sayShortDay('2024-10-05')).toBe('5 Oktober');
  expect(sayWeek('2024-10-14', '2024-10-20')).toBe('14–20 Oktober');
  expect(sayWeek('2024-10-28', '2024-11-03')).toBe('28 Oktober–3 November');
  expect(sayClock(Date.UTC(2024, 9, 15, 7, 5), 'Asia/Jakarta')).toBe('14.05 WIB');
  expect(sayClock(Date.UTC(2024, 9, 15, 7, 5), 'Asia/Makassar')).toBe('15.05 Wita');
});
