import { expect, it } from 'vitest';
import { dayOf } from '@/lib/calendar/day';
import { instantOf } from '@/lib/calendar/instant-of';
import { sayClock } from '@/lib/calendar/say-clock';

it.each([
  ['Asia/Jakarta', '08.30 WIB'],
  ['Asia/Makassar', '08.30 Wita'],
  ['Asia/Jayapura', '08.30 WIT'],
])('menemukan saat ketika jam di %s menunjukkannya', (zone, clock) => {
  const at = instantOf('2026-03-01', 510, zone);
  expect([dayOf(at, zone), sayClock(at, zone)]).toEqual(['2026-03-01', clock]);
});

it('membedakan awal dan akhir hari', () => {
  expect(instantOf('2026-01-01', 0, 'Asia/Jakarta')).toBe(Date.parse('2025-12-31T17:00:00Z'));
  expect(dayOf(instantOf('2026-01-01', 1439, 'Asia/Jayapura'), 'Asia/Jayapura')).toBe('2026-01-01');
});

it('tidak menebak zona di luar Indonesia', () => {
  expect(() => instantOf('2026-01-01', 0, 'Europe/Berlin')).toThrow(RangeError);
});
