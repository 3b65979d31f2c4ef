import type { Moment } from '../../../bahasa/reading';
import { type Day, epochDayOf, weekdayOf } from '../../../calendar/day';
import { weekdayNames } from '../../../calendar/say-day';
import { keepCase } from '../keep-case';
import type { Rule } from '../rule';

/** A date without a year is read as the nearest one; farther than this from today the year is no longer certain. */
const certainDays = 30;

/** Between the weekday and its own date stands nothing but a comma, a bracket, a stroke or "tanggal". */
const joint = /^\s*[,(/]?\s*(?:tanggal|tgl\.?)?\s*$/i;

function dayFrom(year: number, month: number, date: number): Day | null {
  // The calendar rolls 31 February over into March, and takes the year 50 for 1950; such a date has no weekday to compare.
  const isReal = year >= 1_000 && new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
  return isReal ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : null;
}

function dayMeant({ date }: Moment, today: Day): Day | null {
  if (!date) return null;
  if (date.year !== null) return dayFrom(date.year, date.month, date.day);
  const year = Number(today.slice(0, 4));
  const near = [year - 1, year, year + 1].map((one) => dayFrom(one, date.month, date.day));
  return near.find((day) => day !== null && Math.abs(epochDayOf(day) - epochDayOf(today)) <= certainDays) ?? null;
}

/** "24/11/2026". */
const sayDate = (day: Day): string => day.split('-').map(Number).toReversed().join('/');

/** The weekday and the date beside it do not agree. */
export const rule: Rule = {
  id: 'TW-01',
  level: 'salah',
  title: { id: 'Hari dan tanggal cocok' },
  why: { id: 'Hari dan tanggal yang berbeda membuat warga datang pada hari yang salah.' },
  source: 'Perhitungan kalender',
  wrong: [
    { text: 'Rapat digelar Senin (24/11/2026).', fixed: 'Rapat digelar Selasa (24/11/2026).' },
    {
      text: 'Kerja bakti: Sabtu, 15 November 2026 pukul 07.00 WIB',
      fixed: 'Kerja bakti: Minggu, 15 November 2026 pukul 07.00 WIB',
    },
    { text: 'HARI RABU TANGGAL 24 NOVEMBER 2026', fixed: 'HARI SELASA TANGGAL 24 NOVEMBER 2026' },
    { text: 'Posyandu buka Kamis (25/11) pagi.', fixed: 'Posyandu buka Rabu (25/11) pagi.' },
    { text: "Pengajian Jum'at, 22-11-2026.", fixed: 'Pengajian Minggu, 22-11-2026.' },
  ],
  right: [
    'Rapat digelar Selasa (24/11/2026).',
    'Upacara pada Senin, 28 Oktober 2024 diikuti pelajar.',
    'Layanan buka setiap Senin mulai 24 November 2026.',
    'Festival berlangsung Sabtu-Minggu (21-22/11/2026).',
    'Pasar murah Sabtu, 21-22 November 2026.',
    'Jumat Bersih, 24 November 2026, diikuti warga RW 03.',
    'Hasil rapat Rabu diumumkan 24 November 2026.',
    'Lomba dimulai Senin hingga 29 November 2026.',
    'Foto lama: Senin (17/8), upacara di lapangan.',
  ],
  find: ({ text, moments }, { today }) =>
    moments.flatMap((moment) => {
      const { weekday, weekdaySpan, dateSpan, isRecurring } = moment;
      if (weekday === null || !weekdaySpan || !dateSpan || isRecurring || dateSpan.start < weekdaySpan.end) return [];
      if (!joint.test(text.slice(weekdaySpan.end, dateSpan.start))) return [];
      const day = dayMeant(moment, today);
      const told = text.slice(weekdaySpan.start, weekdaySpan.end);
      if (day === null || weekdayOf(day) === weekday || told.includes('-')) return [];
      const name = weekdayNames[weekdayOf(day)] ?? '';
      const fix = told === told.toLowerCase() ? name.toLowerCase() : keepCase(name, told);
      return [{ span: weekdaySpan, fix, message: { id: `${sayDate(day)} hari ${name}, bukan ${told}.` } }];
    }),
};
