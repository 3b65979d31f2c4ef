import type { Paragraph, Token } from '../../../bahasa/reading';
import { type Day, epochDayOf } from '../../../calendar/day';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import { sentenceAt } from '../in-sentences';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import { dayFrom } from './dates';
import { dayNamesOf, dayWords, type Named, namedDaysIn, ordinalAt } from './day-names';

/** So near to the day itself an anniversary without a year is this year's. */
const season = 60;
const yearShape = /^(?:19|20)\d\d$/;
const otherYears = /\b(?:lalu|silam|depan|mendatang|sebelumnya|kemarin)\b/i;
/** "HUT ke-80 RI Tahun 2026", "HUT ke-80 RI, 17 Agustus 2026", "HUT ke-80 RI (2026)". */
const yearBehind = /^[\s,(–-]{0,3}(?:(?:pada|di|tahun|thn)\s){0,2}((?:19|20)\d\d)\b/i;

const distance = (day: Day, other: Day): number => Math.abs(epochDayOf(day) - epochDayOf(other));

const dayIn = (year: number, monthDay: string): Day | null =>
  dayFrom(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));

/** The year of which the anniversary is told; null where it could be several. */
function yearMeant({ text, tokens, moments, sentences }: Paragraph, named: Named, today: Day): number | null {
  const { monthDay } = named.day;
  const behind = yearBehind.exec(text.slice(tokens[named.to - 1]?.end ?? 0))?.[1];
  if (behind) return Number(behind);
  const at = tokens[named.from]?.start ?? 0;
  const own = sentenceAt(sentences, at)?.tokens ?? tokens;
  const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? text.length];
  const dates = moments.filter(({ dateSpan }) => dateSpan !== null && dateSpan.start >= start && dateSpan.end <= end);
  const years = new Set<number>();
  for (const { date } of dates) {
    if (!date || date.year === null) continue;
    const [told, day] = [dayFrom(date.year, date.month, date.day), dayIn(date.year, monthDay)];
    if (!told || !day || distance(told, day) > season) return null;
    years.add(date.year);
  }
  if (years.size > 0) return years.size === 1 ? ([...years][0] ?? null) : null;
  if (own.some((token) => yearShape.test(token.text)) || otherYears.test(text.slice(start, end))) return null;
  const year = Number(today.slice(0, 4));
  const day = dayIn(year, monthDay);
  return day && distance(day, today) <= season ? year : null;
}

function hitOf(paragraph: Paragraph, named: Named, today: Day): Hit | null {
  const { baseYear } = named.day;
  const number = named.before ?? named.after ?? numberOfPeringatan(paragraph.tokens, named);
  if (baseYear === null || number?.value == null || isQuoted(paragraph.tokens, named.from, named.to)) return null;
  const year = yearMeant(paragraph, named, today);
  const right = year === null ? null : year - baseYear;
  if (right === null || right < 1 || right === number.value) return null;
  const fix = number.text.replace(/\d+/, String(right));
  return { span: number.span, fix, message: { id: `Tulis “${fix}”: ${year} − ${baseYear} = ${right}.` } };
}

/** "Peringatan ke-97 Hari Ibu". */
const numberOfPeringatan = (tokens: readonly Token[], { from, behindOpening }: Named) =>
  from === behindOpening && tokens[from - 2]?.norm === 'peringatan' ? ordinalAt(tokens, from - 1) : null;

/** The number of an anniversary does not fit its year. */
export const rule: LineRule = {
  id: 'TW-12',
  level: 'salah',
  title: { id: 'Angka ulang tahun cocok dengan tahunnya' },
  why: { id: 'Angka ulang tahun yang meleset langsung terlihat warga.' },
  source: 'Tahun peringatan dikurangi tahun berdiri',
  when: { words: dayWords },
  find: (paragraph, { agency, today }, places) =>
    namedDaysIn(dayNamesOf(agency), paragraph.tokens, places).flatMap((named) => hitOf(paragraph, named, today) ?? []),
};

const agency: Agency = {
  ...unknownAgency,
  days: [{ name: 'Hari Jadi Kota Pangkalpinang', monthDay: '09-17', baseYear: 1757 }],
};

export const examples: Examples = {
  wrong: [
    { text: 'Upacara HUT ke-80 RI, 17 Agustus 2026.', fixed: 'Upacara HUT ke-81 RI, 17 Agustus 2026.' },
    { text: 'LOMBA HUT KE-80 RI TAHUN 2026', fixed: 'LOMBA HUT KE-81 RI TAHUN 2026' },
    {
      text: 'Semarak HUT ke-82 RI di Kelurahan Kejaksaan.',
      fixed: 'Semarak HUT ke-81 RI di Kelurahan Kejaksaan.',
      today: '2026-08-10',
    },
    {
      text: '🎉 Hari Jadi ke-268 Kota Pangkalpinang, 17 September 2026',
      fixed: '🎉 Hari Jadi ke-269 Kota Pangkalpinang, 17 September 2026',
      agency,
    },
    { text: 'Pegawai mengikuti upacara HUT ke-54 Korpri.', fixed: 'Pegawai mengikuti upacara HUT ke-55 Korpri.' },
    { text: 'Peringatan Hari Ibu ke-97 tahun 2026', fixed: 'Peringatan Hari Ibu ke-98 tahun 2026' },
  ],
  right: [
    'Upacara HUT ke-81 RI, 17 Agustus 2026.',
    'Juara lomba HUT ke-80 RI tahun 2025 menerima piala.',
    'Panitia menyiapkan HUT ke-82 RI.',
    'Foto upacara HUT ke-80 RI tahun lalu.',
    'Upacara HUT ke-3 Pasar Kejaksaan, 17 Agustus 2026.',
    { text: 'Hari Jadi ke-269 Kota Pangkalpinang, 17 September 2026', agency },
    'Pegawai mengikuti upacara HUT ke-55 Korpri.',
  ],
};
