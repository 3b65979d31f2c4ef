import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { keepCase } from '../keep-case';
import { pairRule } from '../pair-rule';
import type { Hit, LineRule } from '../rule';
import { religiousLoans } from './data/kb-08-religion';

const about: Omit<LineRule, 'when' | 'find'> = {
  id: 'KB-08',
  level: 'info',
  title: { id: 'Kata serapan agama dalam bentuk baku' },
  why: { id: 'Kamus memakai ejaan yang disesuaikan. Nama orang, masjid, dan acara tidak diubah.' },
  source: 'KBBI VI',
};
const pairs = pairRule({ ...about, pairs: religiousLoans });

/** Months that are people's names, too: only where a month must stand. */
const months: ReadonlyMap<string, string> = new Map([
  ['ramadhan', 'Ramadan'],
  ['ramadlan', 'Ramadan'],
  ['romadhon', 'Ramadan'],
  ['romadon', 'Ramadan'],
  ['muharram', 'Muharam'],
]);
const before = new Set(
  'bulan suci puasa selama sepanjang menyambut jelang menjelang awal akhir pertengahan memasuki mengisi saat pada usai sebelum setelah hingga sampai dan ya'.split(
    ' ',
  ),
);

const isFigure = (token: Token | undefined): boolean => token?.kind === 'number';

function isMonth(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (isFigure(previous) || tokens[at]?.isCapital === false) return true;
  if (isFigure(next)) return !previous?.isCapital || before.has(previous.norm);
  const goesOn = next?.kind === 'word' && next.isCapital && next.text !== next.text.toUpperCase();
  return previous !== undefined && before.has(previous.norm) && !goesOn;
}

function monthsIn({ tokens }: Paragraph, places: readonly number[]): Hit[] {
  return places.flatMap((at) => {
    const token = tokens[at] as Token;
    const month = months.get(token.norm);
    if (!month || !isMonth(tokens, at)) return [];
    const fix = keepCase(month, token.text);
    return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}”.` } }];
  });
}

/** Arabic loans in a spelling of their own. */
export const rule: LineRule = {
  ...about,
  get when() {
    return { words: [...(pairs.when?.words ?? []), ...months.keys()] };
  },
  find: (paragraph, scene, places) =>
    [...pairs.find(paragraph, scene, places), ...monthsIn(paragraph, places)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
};

export const examples: Examples = {
  wrong: [
    { text: 'Jadwal sholat bulan Ramadhan.', fixed: 'Jadwal salat bulan Ramadan.' },
    { text: 'KHUTBAH DAN ADZAN BULAN RAMADHAN', fixed: 'KHOTBAH DAN AZAN BULAN RAMADAN' },
    { text: '🌙 Selamat Hari Raya Idul Fitri, warga.', fixed: '🌙 Selamat Hari Raya Idulfitri, warga.' },
    {
      text: 'Warga bersilaturahim dengan para ustadz di musholla.',
      fixed: 'Warga bersilaturahmi dengan para ustaz di musala.',
    },
    { text: 'Santunan dhuafa, 10 Muharram 1448 H.', fixed: 'Santunan duafa, 10 Muharam 1448 H.' },
  ],
  right: [
    'Jadwal salat bulan Ramadan.',
    'Ceramah disampaikan Muhammad Ramadhan di aula.',
    'Warga berkumpul di Musholla Nurul Huda.',
    'Warga mengikuti Semarak Muharram 1448 Hijriah.',
    'Pasar murah digelar bersama Sholeh Ramadhan Saputra.',
    "Lomba membaca Al-Qur'an diikuti pelajar.",
    'Jadwal lengkap ada di #Ramadhan dan @sholat.info.',
  ],
};
