import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

/** Names with no other reading. "minggu" is a week, "mei" and "maret" are asked for a figure beside them. */
const days = new Set(wordList('senin selasa rabu kamis jumat sabtu'));
const months = new Set(wordList('januari februari april juni juli agustus september oktober november desember maret'));
/** "dua minggu", "setiap minggu", "akhir minggu": the week. */
const beforeWeek = new Set(
  wordList(
    'satu dua tiga empat lima enam tujuh delapan setiap tiap per beberapa akhir awal sekali kali seminggu berminggu pertama kedua ketiga keempat',
  ),
);

const isNamed = ({ norm }: Token): boolean => days.has(norm) || months.has(norm);

/** Where the weekdays stand that have a date beside them. */
const datedWeekdays = oncePerLine(
  ({ moments }): ReadonlySet<number | undefined> =>
    new Set(moments.map(({ weekdaySpan, dateSpan }) => (dateSpan === null ? undefined : weekdaySpan?.start))),
);

function isSunday(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.kind === 'number' || beforeWeek.has(before?.norm ?? '')) return false;
  if (before?.norm === 'hari' || before?.norm === 'malam') return true;
  const isDated = datedWeekdays(paragraph).has(token.start);
  const isBesideDay = [at - 2, at + 2].some((other) => {
    const joint = tokens[(at + other) / 2];
    return (
      days.has(tokens[other]?.norm ?? '') && /^(?:dan|atau|hingga|sampai|s\.d\.|-|–|&|,|\/)$/.test(joint?.norm ?? '')
    );
  });
  const isPart = next?.kind === 'word' && /^(?:pagi|siang|sore)$/.test(next.norm) && before?.norm !== 'dalam';
  return (
    isDated ||
    isBesideDay ||
    isPart ||
    (/^[(,]$/.test(next?.text ?? '') &&
      ['date', 'number'].includes(tokens[at + 2]?.kind ?? '') &&
      tokens[at + 3]?.norm !== 'kali')
  );
}

function isMay(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    before?.kind === 'number' || before?.norm === 'bulan' || (next?.kind === 'number' && /^20\d\d$/.test(next.text))
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function hitAt(paragraph: Paragraph, at: number): Hit[] {
  const { tokens } = paragraph;
  const token = tokens[at] as Token;
  if (token.text !== token.text.toLowerCase() || isQuoted(tokens, at, at + 1)) return [];
  const span = { start: token.start, end: token.end };
  const parts = token.norm.split('-');
  if (parts.length === 2 && parts.some((part) => days.has(part) || months.has(part))) {
    if (!parts.every((part) => days.has(part) || months.has(part) || part === 'minggu' || part === 'mei')) return [];
    const fix = parts.map(capital).join('-');
    return [{ span, fix, message: { id: `Tulis “${fix}”.` } }];
  }
  const isOne =
    isNamed(token) ||
    (token.norm === 'minggu' && isSunday(paragraph, at)) ||
    (token.norm === 'mei' && isMay(tokens, at));
  if (!isOne) return [];
  const fix = capital(token.text);
  return [{ span, fix, message: { id: `Tulis “${fix}” dengan huruf kapital.` } }];
}

/** Names of days and months in lower case. */
export const rule: LineRule = {
  id: 'EJ-16',
  level: 'salah',
  title: { id: 'Nama hari dan bulan berhuruf kapital' },
  why: { id: 'Nama hari dan nama bulan diawali huruf kapital.' },
  source: 'EYD V, Huruf Kapital',
  when: { words: [...days, ...months, 'minggu', 'mei'], shapes: ['hyphen'] },
  find: (paragraph, _, places) => places.flatMap((at) => hitAt(paragraph, at)),
};

export const examples: Examples = {
  wrong: [
    { text: 'Datanglah pada kamis, 12 november 2026.', fixed: 'Datanglah pada Kamis, 12 November 2026.' },
    { text: '📅 minggu (22/11/2026) pukul 08.00 WIB', fixed: '📅 Minggu (22/11/2026) pukul 08.00 WIB' },
    { text: 'Loket buka senin-jumat setiap pagi.', fixed: 'Loket buka Senin-Jumat setiap pagi.' },
    { text: 'Rapat digelar hari selasa di aula.', fixed: 'Rapat digelar hari Selasa di aula.' },
    { text: '- Batas akhir 5 mei 2027', fixed: '- Batas akhir 5 Mei 2027' },
  ],
  right: [
    'Datanglah pada Kamis, 12 November 2026.',
    'Dalam dua minggu, 12 kader dilatih.',
    'Posyandu buka setiap minggu pagi dan sore.',
    'Warga memasak mei kuah saat agustusan.',
    'Info di #jumatbersih dan @senin.sehat.',
  ],
};
