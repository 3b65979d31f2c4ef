import { expect, it } from 'vitest';
import { datedDays } from '@/lib/calendar/dated-days';
import { addDays, epochDayOf, weekdayOf } from '@/lib/calendar/day';
import { nationalDays } from '@/lib/calendar/national-days';
import { weekdayNames } from '@/lib/calendar/say-day';

const dayOf = (name: string, year: number) =>
  datedDays.find((one) => one.name.startsWith(name) && one.day.startsWith(String(year)))?.day ?? '';

it('menulis tanggal yang ada, berurutan, masing-masing dengan sumbernya', () => {
  const days = datedDays.map(({ day }) => day);
  expect(days.map(epochDayOf)).toHaveLength(days.length);
  expect(days).toEqual(days.toSorted());
  expect(datedDays.filter(({ source }) => source.length < 10)).toEqual([]);
});

it('jatuh pada hari yang disebut SKB 2026', () => {
  const said = datedDays
    .filter(({ day, isMovable }) => day.startsWith('2026') && !isMovable)
    .map(({ day }) => weekdayNames[weekdayOf(day)]);
  expect(said.join(' ')).toBe('Kamis Jumat Selasa Kamis Sabtu Jumat Minggu Kamis Rabu Minggu Selasa Selasa');
});

it('menandai setiap tanggal 2027 yang menunggu penetapan', () => {
  const sure = datedDays.filter(({ day, isMovable }) => day.startsWith('2027') && !isMovable).map(({ name }) => name);
  expect(sure).toEqual([
    'Tahun Baru Masehi',
    'Wafat Yesus Kristus',
    'Kebangkitan Yesus Kristus (Paskah)',
    'Kenaikan Yesus Kristus',
  ]);
});

it.each([2026, 2027])('jarak antarhari raya %i sesuai perhitungannya', (year) => {
  const easter = dayOf('Kebangkitan', year);
  expect([dayOf('Wafat', year), dayOf('Kenaikan', year)]).toEqual([addDays(easter, -2), addDays(easter, 39)]);
  const fasting = epochDayOf(dayOf('Idulfitri', year)) - epochDayOf(dayOf('Awal Ramadan', year));
  expect([29, 30]).toContain(fasting);
  // Syawal and Zulkaidah, and nine days of Zulhijah: 29 or 30 days each month.
  const between = epochDayOf(dayOf('Iduladha', year)) - epochDayOf(dayOf('Idulfitri', year));
  expect(between).toBeGreaterThanOrEqual(67);
  expect(between).toBeLessThanOrEqual(69);
});

it('tidak mengulang hari yang tanggalnya tetap', () => {
  const fixed = new Set(nationalDays.flatMap(({ names }) => names));
  expect(datedDays.filter(({ name }) => fixed.has(name))).toEqual([]);
});
