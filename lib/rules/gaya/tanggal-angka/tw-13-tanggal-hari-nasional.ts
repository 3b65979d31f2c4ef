import { wordList } from '../../../bahasa/data/word-list';
import type { Moment, Paragraph, Token } from '../../../bahasa/reading';
import { monthNames } from '../../../calendar/say-day';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { dayNamesOf, dayWords, type Named, namedDaysIn } from './day-names';

/** Between a day and its date: a comma, a bracket, "tanggal". Anything more tells when it is kept. */
const joint = /^\s{0,2}(?:(?:19|20)\d\d)?\s?[,(–-]?\s{0,2}(?:tanggal|tgl\.?)?\s?$/i;
/** These tell when the day is, not when it is kept. */
const defining =
  /^\s{0,2},?\s?(?:(?:yang\s)?(?:jatuh\s(?:pada|tiap|setiap)|(?:di)?(?:peringati|rayakan)\s(?:setiap|tiap)|adalah|yaitu|setiap|tiap)(?:\spada)?)\s(?:tanggal\s|tgl\.?\s)?$/i;
/** "22 April diperingati sebagai Hari Kartini". */
const definingBack = /^\s?(?:(?:diperingati|dirayakan|ditetapkan|dikenal|adalah|merupakan|sebagai)\s){1,3}$/i;

/** What is held on behalf of a day has a date of its own. */
const events = new Set(
  wordList(`upacara apel peringatan perayaan lomba puncak rangkaian acara kegiatan seminar webinar gebyar semarak jalan senam parade pawai karnaval festival malam
    resepsi syukuran tasyakuran ziarah talkshow pentas pameran bazar kirab bakti ramah sosialisasi pra menjelang jelang h-1 sambut`),
);
const celebrations = new Set(
  wordList('memperingati merayakan menyambut memeriahkan menyemarakkan dalam rangka momen momentum'),
);

/** "Hari Kartini, 22 April 2026 digelar …": the date belongs to the verb. */
const takesDate =
  /^\)?,?\s?(?:di(?!peringati|rayakan|kenal|tetapkan)[a-z]{4,14}|ber(?:langsung|kumpul)|meng\w{3,12}|me[mnr]\w{3,12})\b/;

const isEvent = (tokens: readonly Token[], from: number): boolean =>
  [1, 2].some((back) => events.has(tokens[from - back]?.norm ?? '')) &&
  !tokens.slice(Math.max(0, from - 4), from).some(({ norm }) => norm === 'selamat');

function dateOf(text: string, { dateSpan }: Moment, monthDay: string): string {
  const told = dateSpan ? text.slice(dateSpan.start, dateSpan.end) : '';
  const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))];
  const figures = /^(\d{1,2})( ?[/.-] ?)(\d{1,2})(.*)$/.exec(told);
  const pad = (value: number, like = '') => (like.length === 2 ? String(value).padStart(2, '0') : String(value));
  if (figures) return `${pad(day, figures[1])}${figures[2]}${pad(month, figures[3])}${figures[4]}`;
  return told.replace(/^\d{1,2}(\s{1,2})(\p{L}+)/u, (_, space: string, name: string) => {
    const right = monthNames[month - 1] ?? '';
    return `${day}${space}${name === name.toLowerCase() ? right.toLowerCase() : keepCase(right, name)}`;
  });
}

function hitOf(paragraph: Paragraph, named: Named, dates: readonly string[]): Hit | null {
  const { text, tokens, moments } = paragraph;
  const [start, end] = [tokens[named.from]?.start ?? 0, tokens[named.to - 1]?.end ?? 0];
  for (const moment of moments) {
    const { date, dateSpan, isRange, clock } = moment;
    if (!date || !dateSpan || isRange || clock !== null) continue;
    const between = dateSpan.start >= end ? text.slice(end, dateSpan.start) : null;
    const isDefined = between === null ? definingBack.test(text.slice(dateSpan.end, start)) : defining.test(between);
    const isBeside = between !== null && joint.test(between);
    if (!isDefined && !isBeside) continue;
    const inFigures = /^\d{1,2} ?[/.-]/.test(text.slice(dateSpan.start, dateSpan.end));
    const isKept =
      isEvent(tokens, named.from) ||
      (inFigures && [1, 2].some((back) => celebrations.has(tokens[named.from - back]?.norm ?? '')));
    if (!isDefined && (isKept || takesDate.test(text.slice(dateSpan.end, dateSpan.end + 30)))) continue;
    const told = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
    if (dates.includes(told) || isQuoted(tokens, named.from, named.to)) continue;
    const fix = dateOf(text, moment, named.day.monthDay);
    const whole = text.slice(start, end);
    return {
      span: dateSpan,
      fix,
      message: { id: `Tulis ${fix}: itu tanggal ${whole.length < 40 ? whole : 'hari ini'}.` },
    };
  }
  return null;
}

/** A day of the nation or of the city named together with another date. */
export const rule: LineRule = {
  id: 'TW-13',
  level: 'salah',
  title: { id: 'Hari nasional pada tanggalnya' },
  why: { id: 'Tanggal hari nasional sudah tetap; tanggal yang meleset langsung terlihat.' },
  source: 'Kalender hari nasional (Keppres dan lembaga penetapnya)',
  when: { words: dayWords },
  find(paragraph, { agency }, places) {
    if (!paragraph.moments.some(({ date }) => date !== null)) return [];
    const names = dayNamesOf(agency);
    return namedDaysIn(names, paragraph.tokens, places).flatMap((named) => {
      const key = named.day.words.join(' ');
      const known = [
        ...(names.whole.get(named.day.words[0] ?? '') ?? []),
        ...(names.bodies.get(named.day.words[0] ?? '') ?? []),
      ];
      const dates = known.filter(({ words }) => words.join(' ') === key).map(({ monthDay }) => monthDay);
      return hitOf(paragraph, named, dates) ?? [];
    });
  },
};

const agency: Agency = {
  ...unknownAgency,
  days: [{ name: 'Hari Jadi Kota Pangkalpinang', monthDay: '09-17', baseYear: 1757 }],
};

export const examples: Examples = {
  wrong: [
    { text: 'Selamat Hari Kartini, 20 April.', fixed: 'Selamat Hari Kartini, 21 April.' },
    { text: 'SELAMAT HARI IBU (21 DESEMBER 2026)', fixed: 'SELAMAT HARI IBU (22 DESEMBER 2026)' },
    { text: '🌱 Hari Pahlawan tanggal 11 November 2026', fixed: '🌱 Hari Pahlawan tanggal 10 November 2026' },
    { text: 'Selamat Hardiknas 02/06/2026', fixed: 'Selamat Hardiknas 02/05/2026' },
    {
      text: 'Hari Batik Nasional diperingati setiap 1 Oktober.',
      fixed: 'Hari Batik Nasional diperingati setiap 2 Oktober.',
    },
    {
      text: 'Tanggal 27 Oktober diperingati sebagai Hari Sumpah Pemuda.',
      fixed: 'Tanggal 28 Oktober diperingati sebagai Hari Sumpah Pemuda.',
    },
    { text: 'Hari Jadi Kota Pangkalpinang, 18 September', fixed: 'Hari Jadi Kota Pangkalpinang, 17 September', agency },
  ],
  right: [
    'Selamat Hari Kartini, 21 April 2026.',
    'Pelajar memperingati Hari Kartini, Rabu (22/4/2026).',
    'Upacara Hari Guru Nasional digelar 24 November 2026.',
    'Lomba Hari Kartini, 25 April 2026, diikuti kader RW 03.',
    'Hari Ibu Sedunia 10 Mei bukan hari nasional.',
    'Hari Pahlawan 10 November 1945 dikenang warga.',
    'Rangkaian Hari Santri 20–22 Oktober 2026 berlangsung meriah.',
    { text: 'Hari Jadi Kota Pangkalpinang, 17 September', agency },
  ],
};
