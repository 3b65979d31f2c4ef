import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { Token } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';

interface Clock {
  text: string;
  span: Span;
}

const joiners = new Set(['dan', 'atau', ',', '-', '–', 's.d.', 's/d', 'sampai', 'hingga', '/']);

/** "pukul 07.30, 08.45, dan 09.15": the later ones stand without "pukul". */
const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const isPair = joiners.has(tokens[at - 1]?.norm ?? '') && /^\d\d[.:]\d[05]$/.test(tokens[at]?.text ?? '');
  return isPair && [2, 3, 4].some((back) => tokens[at - back]?.kind === 'clock');
};

/** Without a colon all are written alike: the rule needs no closer look. */
const hasColon = anyLine(
  ({ text, tokens }) =>
    text.includes(':') && tokens.some((token) => token.kind === 'clock' && token.text.includes(':')),
);

const nothing: readonly Clock[] = [];
const clocksOf = oncePerLine(({ tokens, moments }): readonly Clock[] => {
  if (!tokens.some(({ kind }) => kind === 'clock')) return nothing;
  const timed = moments.filter(({ clock }) => clock !== null);
  const clocks: Clock[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'clock') return;
    // Moments stand in the order of the line.
    while ((timed[next]?.span.end ?? Number.POSITIVE_INFINITY) < token.end) next++;
    const isTimed = (timed[next]?.span.start ?? Number.POSITIVE_INFINITY) <= token.start;
    if (isTimed || isJoined(tokens, at)) clocks.push({ text: token.text, span: token });
  });
  return clocks;
});

/** 08.00 and 08:00 in one text. Each is right by itself. */
export const rule: TextRule = {
  id: 'TW-08',
  level: 'info',
  title: { id: 'Satu cara menulis jam' },
  why: { id: '08.00 dan 08:00 sama-sama benar; pakai satu cara saja dalam satu kiriman.' },
  source: 'EYD V, Tanda Titik dan Titik Dua',
  look: (reading) => {
    const { paragraphs, moments } = reading;
    if (!moments.some(({ clock }) => clock !== null) || !hasColon(reading)) return [];
    const clocks: Clock[] = [];
    for (const { start, paragraph } of paragraphs) {
      for (const { text, span } of clocksOf(paragraph))
        clocks.push({ text, span: { start: span.start + start, end: span.end + start } });
    }
    const colons = clocks.filter(({ text }) => text.includes(':'));
    if (colons.length === 0 || colons.length === clocks.length) return [];
    const sign = colons.length * 2 > clocks.length ? ':' : '.';
    return clocks
      .filter(({ text }) => !text.includes(sign))
      .map(({ text, span }) => {
        const fix = text.replace(/[.:]/, sign);
        return { span, fix, message: { id: `Tulis ${fix} seperti jam lain dalam kiriman ini.` } };
      });
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Senam pukul 08.00 sampai 10:00 WIB.',
      fixed: 'Senam pukul 08.00 sampai 10.00 WIB.',
    },
    {
      text: 'Senam: 07:00 WIB\nPosyandu: 08:30 WIB\nPenyuluhan: 10.00 WIB',
      fixed: 'Senam: 07:00 WIB\nPosyandu: 08:30 WIB\nPenyuluhan: 10:00 WIB',
    },
    {
      text: '⏰ PUKUL 08:00 WIB\nSelesai pukul 11.30 WIB',
      fixed: '⏰ PUKUL 08.00 WIB\nSelesai pukul 11.30 WIB',
    },
  ],
  right: [
    'Senam pukul 08:00 sampai 10:00 WIB.',
    'Senam pukul 08.00 sampai 10.00 WIB.',
    'Senam pukul 08:00 WIB, biaya Rp10.000 per orang.',
    'Pukul 08:00 WIB, panjang selokan 12,50 meter.',
  ],
};
