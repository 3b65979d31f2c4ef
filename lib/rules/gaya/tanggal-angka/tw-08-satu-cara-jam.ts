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

/** 08.00 and 08:00 in one text. Each is right by itself. */
export const rule: TextRule = {
  id: 'TW-08',
  level: 'info',
  title: { id: 'Satu cara menulis jam' },
  why: { id: '08.00 dan 08:00 sama-sama benar; pakai satu cara saja dalam satu kiriman.' },
  source: 'EYD V, Tanda Titik dan Titik Dua',
  look: ({ paragraphs, moments }) => {
    if (!moments.some(({ clock }) => clock !== null)) return [];
    const clocks = paragraphs.flatMap(({ start, paragraph }): Clock[] => {
      const timed = paragraph.moments.filter(({ clock }) => clock !== null);
      return paragraph.tokens
        .filter(
          (token, at, all) =>
            token.kind === 'clock' &&
            (isJoined(all, at) || timed.some(({ span }) => span.start <= token.start && token.end <= span.end)),
        )
        .map((token) => ({ text: token.text, span: { start: token.start + start, end: token.end + start } }));
    });
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
