import { dayParts, zoneWords } from '../../../bahasa/data/calendar-words';
import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, Token } from '../../../bahasa/reading';
import { zoneNames } from '../../../calendar/say-clock';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import type { LineScene } from '../scene';

const hourWords = new Set(wordList('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas setengah'));
/** Before "jam" they show that hours are counted. */
const counts = new Set(wordList('per beberapa berapa tiap-tiap puluh belas ratus ribu sepuluh sebelas kali x sekian'));
/** Behind the figure they show that it counts something else. */
const units = new Set(
  wordList(
    'kali orang menit detik hari km kilometer meter unit rupiah poin pelajaran jam kerja lembar ribu juta anak ekor kendaraan persen %',
  ),
);
const goesOn = new Set(wordList('- – — s/d s.d. s.d sd sampai hingga dan atau / selesai'));
const pointers = new Set(['ini', 'nanti', 'tadi']);

interface Clock {
  hour: number;
  minute: string;
  sign: string;
}

function clockOf({ kind, text }: Token): Clock | null {
  const [hour = '', minute = '00'] = text.split(/[.:]/);
  if (kind !== 'clock' && !(kind === 'number' && /^\d{1,2}$/.test(text) && Number(text) <= 24)) return null;
  return { hour: Number(hour), minute, sign: text.includes(':') ? ':' : '.' };
}

/** The hour of 24 that is meant; null where only the reader of the post would guess it. */
function hourOf(hour: number, part: string | null): number | null {
  if (hour > 12) return hour;
  if (part === null) return hour > 6 ? hour : null;
  if (part === 'pagi' || part === 'subuh') return hour < 12 ? hour : null;
  if (part === 'siang') return hour > 9 ? hour : hour > 0 && hour < 5 ? hour + 12 : null;
  if (part === 'malam') return hour < 4 ? hour : hour > 5 ? hour + 12 : null;
  return hour > 2 && hour < 7 ? hour + 12 : null;
}

/** "2 jam 30 menit", "beberapa jam": hours are counted. A date's year before it counts nothing. */
function isCount(paragraph: Paragraph, at: number): boolean {
  const before = paragraph.tokens[at - 1];
  if (!before) return false;
  if (counts.has(before.norm) || (hourWords.has(before.norm) && before.norm !== 'setengah')) return true;
  if (before.norm === 'setengah') return true;
  return before.kind === 'number' && !endsOfDates(paragraph).has(before.end);
}

const namesZone = oncePerLine(({ tokens }) => tokens.some(({ norm }) => zoneWords.has(norm) || norm === 'waktu'));
const endsOfDates = oncePerLine(({ moments }) => new Set(moments.map(({ dateSpan }) => dateSpan?.end)));

function hitAt(paragraph: Paragraph, at: number, { agency }: LineScene): Hit | null {
  const { tokens, text } = paragraph;
  const word = tokens[at];
  if (!word || isCount(paragraph, at) || isQuoted(tokens, at, at + 1)) return null;
  const isLabel = tokens[at + 1]?.text === ':';
  const figure = tokens[at + (isLabel ? 2 : 1)];
  if (!figure) return null;
  const next = tokens[at + (isLabel ? 3 : 2)];
  if (units.has(next?.norm ?? '')) return null;
  const pukul = keepCase('pukul', word.text);
  const message = { id: `Tulis “${pukul}” untuk waktu; “jam” berarti lamanya.` };
  const plain: Hit = { span: { start: word.start, end: word.end }, fix: pukul, message };
  const clock = clockOf(figure);
  if (!clock) return figure.kind === 'word' && !isLabel && hourWords.has(figure.norm) ? plain : null;
  if (isLabel) return figure.kind === 'clock' ? plain : null;
  // "jam 8-10 pagi": the part of the day belongs to both figures.
  if (figure.kind === 'number' && goesOn.has(next?.norm ?? '')) return plain;
  const hasPart = next?.kind === 'word' && dayParts.has(next.norm) && next.norm !== 'dini';
  const part = hasPart ? next.norm : null;
  const hour = hourOf(clock.hour, part);
  if (hour === null) return plain;
  const behind = tokens[at + (hasPart ? 3 : 2)];
  // "jam 7 malam nanti": the part of the day is needed by what follows.
  if (hasPart && pointers.has(behind?.norm ?? '')) return plain;
  const last = hasPart ? next : figure;
  const needsZone = agency.unit !== '' && !goesOn.has(behind?.norm ?? '') && !namesZone(paragraph);
  const zone = needsZone ? ` ${zoneNames[agency.zone] ?? ''}` : '';
  const fix = `${pukul} ${String(hour).padStart(2, '0')}${clock.sign}${clock.minute}${zone}`.trimEnd();
  const span = { start: word.start, end: last.end };
  return text.slice(span.start, span.end) === fix ? null : { span, fix, message: { id: `Tulis “${fix}”.` } };
}

/** "jam" for a time of the clock. */
export const rule: LineRule = {
  id: 'TW-07',
  level: 'saran',
  title: { id: 'Pukul untuk waktu, jam untuk lamanya' },
  why: { id: '“Pukul” menunjukkan waktu, “jam” menunjukkan lamanya.' },
  source: 'EYD V, Tanda Titik',
  when: { words: ['jam'] },
  find: (paragraph, scene, places) => places.flatMap((at) => hitAt(paragraph, at, scene) ?? []),
};

export const examples: Examples = {
  wrong: [
    { text: 'Senam lansia dimulai jam 9.00 pagi.', fixed: 'Senam lansia dimulai pukul 09.00.' },
    { text: 'Kumpul jam 19.30 WIB di balai RW 03.', fixed: 'Kumpul pukul 19.30 WIB di balai RW 03.' },
    { text: 'Posyandu buka jam delapan pagi.', fixed: 'Posyandu buka pukul delapan pagi.' },
    { text: 'SENAM LANSIA JAM 08.00 WIB', fixed: 'SENAM LANSIA PUKUL 08.00 WIB' },
    { text: '⏰ Jam: 08.00–10.00 WIB', fixed: '⏰ Pukul: 08.00–10.00 WIB' },
    { text: 'Sabtu, 28 November 2026 jam 8 malam', fixed: 'Sabtu, 28 November 2026 pukul 20.00' },
    { text: 'Layanan buka jam 8-11 pagi.', fixed: 'Layanan buka pukul 8-11 pagi.' },
  ],
  right: [
    'Senam lansia dimulai pukul 09.00 WIB.',
    'Pelatihan berlangsung 2 jam 30 menit.',
    'Layanan siaga 24 jam 7 hari seminggu.',
    'Jam layanan: 08.00–15.00 WIB.',
    'Antrean memakan waktu beberapa jam.',
    'Petugas memeriksa air tiap jam 2 kali.',
    'Pukul 08:00 WIB kantor mulai buka.',
  ],
};
