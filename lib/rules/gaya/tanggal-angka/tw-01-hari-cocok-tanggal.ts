import { weekdayOf } from '../../../calendar/day';
import { weekdayNames } from '../../../calendar/say-day';
import type { Examples } from '../examples';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { dayMeant, sayDate, weekdayOn } from './dates';

/** A date without a year is read as the nearest one; farther than this from today the year is no longer certain. */
const certainDays = 30;

/** Between the weekday and its own date stands nothing but a part of the day, a comma, a bracket, a stroke or "tanggal". */
const joint =
  /^(?:\s(?:pagi|siang|sore|petang|malam|pahing|pon|wage|kliwon|legi|ini|lalu|tadi)){0,2}\s{0,2}[,(/–-]?\s{0,2}(?:tanggal|tgl\.?)?\s{0,2}$/i;

/** The weekday and the date beside it do not agree. */
export const rule: LineRule = {
  id: 'TW-01',
  level: 'salah',
  title: { id: 'Hari dan tanggal cocok' },
  why: { id: 'Hari dan tanggal yang berbeda membuat warga datang pada hari yang salah.' },
  source: 'Perhitungan kalender',
  when: { moments: true },
  find({ text, moments }, { today }) {
    const hits: Hit[] = [];
    for (const { date, weekday, weekdaySpan, dateSpan, isRecurring } of moments) {
      if (weekday === null || !weekdaySpan || !date || !dateSpan || isRecurring) continue;
      if (date.year !== null && weekdayOn(date.year, date) === weekday) continue;
      const day = dayMeant(date, today, certainDays);
      const right = day === null ? weekday : weekdayOf(day);
      if (day === null || right === weekday) continue;
      const isBefore = weekdaySpan.end <= dateSpan.start && joint.test(text.slice(weekdaySpan.end, dateSpan.start));
      // "24 November 2026 (Senin)".
      const isBehind = /^\s?\($/.test(text.slice(dateSpan.end, weekdaySpan.start)) && text[weekdaySpan.end] === ')';
      const told = text.slice(weekdaySpan.start, weekdaySpan.end);
      if ((!isBefore && !isBehind) || told.includes('-')) continue;
      const name = weekdayNames[right] ?? '';
      const fix = told === told.toLowerCase() ? name.toLowerCase() : keepCase(name, told);
      hits.push({ span: weekdaySpan, fix, message: { id: `${sayDate(day)} hari ${name}, bukan ${told}.` } });
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Rapat digelar Senin (24/11/2026).', fixed: 'Rapat digelar Selasa (24/11/2026).' },
    {
      text: 'Kerja bakti: Sabtu, 15 November 2026 pukul 07.00 WIB',
      fixed: 'Kerja bakti: Minggu, 15 November 2026 pukul 07.00 WIB',
    },
    { text: 'Lomba 24 November 2026 (Senin) di aula.', fixed: 'Lomba 24 November 2026 (Selasa) di aula.' },
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
};
