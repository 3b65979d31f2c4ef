import { dayParts } from '../../../bahasa/data/calendar-words';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Moment, PlacedParagraph, Reading, Token } from '../../../bahasa/reading';
import { zoneNames } from '../../../calendar/say-clock';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Jenis } from '../../../draft/jenis';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';

/** Kinds of post that people come to by the clock. */
const byTheClock: ReadonlySet<Jenis> = new Set<Jenis>(['undangan', 'layanan', 'kegiatan']);
const zoneOfNorm = new Map([
  ['wib', 'WIB'],
  ['wita', 'Wita'],
  ['wit', 'WIT'],
]);

interface Zone {
  name: string;
  span: Span;
  /** Behind a time. */
  isTold: boolean;
}

const zonesOf = oncePerLine(({ tokens }): readonly Zone[] => {
  const zones: Zone[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const name = token.norm.length < 5 && token.kind === 'word' ? zoneOfNorm.get(token.norm) : undefined;
    if (name === undefined) continue;
    const before = tokens[at - 1];
    const isTold = before?.kind === 'clock' || before?.kind === 'number' || dayParts.has(before?.norm ?? '');
    zones.push({ name, span: token, isTold });
  }
  return zones;
});
const namesAnother = oncePerLine(({ text }) => /waktu (?:indonesia|setempat)/i.test(text));

/** "09.00 WITA" where the unit lives by WIB. */
const foreign = ({ start, paragraph }: PlacedParagraph, own: string): Hit[] =>
  zonesOf(paragraph).flatMap(({ name, span: { start: from, end }, isTold }) => {
    if (name === own || !isTold) return [];
    const span = { start: from + start, end: end + start };
    return [{ span, fix: own, message: { id: `Tulis “${own}”: zona waktu unit Anda ${own}, bukan ${name}.` } }];
  });

/** The last time of the clock in the statement, with the part of the day behind it, is where the zone belongs. */
function missing({ start, paragraph }: PlacedParagraph, moment: Moment, own: string): Hit {
  const { tokens, text } = paragraph;
  const message = { id: `Tambahkan zona waktu: tulis “${own}” di belakang jam.` };
  const at = tokens.findLastIndex(
    ({ kind, start: from, end }) => kind === 'clock' && from >= moment.span.start && end <= moment.span.end,
  );
  const clock = tokens[at];
  // "jam 9.00 pagi" is made "pukul 09.00 WIB" by another rule.
  if (!clock || tokens[at - 1]?.norm === 'jam')
    return { span: { start: moment.span.start + start, end: moment.span.end + start }, message };
  const next = tokens[at + 1];
  const end = next && dayParts.has(next.norm) ? next.end : clock.end;
  const fix = `${text.slice(clock.start, end)} ${own}`;
  return { span: { start: clock.start + start, end: end + start }, fix, message };
}

const namesZone = ({ paragraphs }: Reading): boolean =>
  paragraphs.some(({ paragraph }) => zonesOf(paragraph).length > 0 || namesAnother(paragraph));

/** A time without a zone, or with the zone of another place. */
export const rule: TextRule = {
  id: 'TW-09',
  level: 'saran',
  title: { id: 'Jam disertai zona waktu unit' },
  why: { id: 'WIB, Wita, atau WIT memastikan warga datang pada waktu yang sama.' },
  source: 'EYD V, Singkatan; zona waktu unit',
  look: (reading, { agency, jenis }) => {
    const timed = reading.moments.some(({ clock }) => clock !== null);
    if (!timed || agency.unit === '') return [];
    const own = zoneNames[agency.zone] ?? 'WIB';
    const isOwnTold = reading.paragraphs.some(({ paragraph }) => zonesOf(paragraph).some(({ name }) => name === own));
    // An event of several zones tells its own as well.
    if (!isOwnTold && namesZone(reading)) return reading.paragraphs.flatMap((one) => foreign(one, own));
    if (isOwnTold || !byTheClock.has(jenis)) return [];
    for (const one of reading.paragraphs) {
      const moment = one.paragraph.moments.find(({ clock }) => clock !== null);
      if (moment) return [missing(one, moment, own)];
    }
    return [];
  },
};

const agency: Agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang' };
const eastern: Agency = { ...agency, unit: 'Kelurahan Gunung Sari', city: 'Kota Makassar', zone: 'Asia/Makassar' };

export const examples: Examples = {
  wrong: [
    {
      text: 'Senam lansia dimulai pukul 08.00 WITA di balai RW 03.',
      fixed: 'Senam lansia dimulai pukul 08.00 WIB di balai RW 03.',
      agency,
    },
    {
      text: 'Senam lansia, Sabtu (28/11/2026) pukul 08.00–10.00 di balai RW 03.',
      fixed: 'Senam lansia, Sabtu (28/11/2026) pukul 08.00–10.00 WIB di balai RW 03.',
      agency,
      jenis: 'undangan',
    },
    {
      text: 'LAYANAN BUKA PUKUL 08.00 WIB',
      fixed: 'LAYANAN BUKA PUKUL 08.00 Wita',
      agency: eastern,
    },
    {
      text: 'Layanan KTP dibuka Senin, 30 November 2026 pukul 09.00 s.d. selesai.',
      fixed: 'Layanan KTP dibuka Senin, 30 November 2026 pukul 09.00 WIB s.d. selesai.',
      agency,
      jenis: 'layanan',
    },
  ],
  right: [
    { text: 'Senam lansia dimulai pukul 08.00 WIB di balai RW 03.', agency },
    { text: 'Rapat daring dimulai pukul 08.00 WIB atau 09.00 Wita.', agency },
    { text: 'Senam lansia dimulai pukul 08.00 Wita di balai RW 03.', agency: eastern },
    { text: 'Buang sampah pada pukul 18.00 sampai 22.00.', agency, jenis: 'imbauan' },
    'Senam lansia dimulai pukul 08.00 di balai RW 03.',
  ],
};
