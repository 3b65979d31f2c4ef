import { oncePerLine } from '../../../bahasa/per-line';
import type { Reading } from '../../../bahasa/reading';
import { emoji } from '../../../draft/emoji';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';

const mostEmoji = 3;
const tint = /[\u{1f3fb}-\u{1f3ff}]|\ufe0f/gu;

interface Sign {
  /** Without the tint of its skin. */
  sign: string;
  start: number;
  end: number;
}

interface Shown extends Sign {
  /** Directly behind the one before it, or parted from it by spaces. */
  isNext: boolean;
}

const signsIn = (text: string): readonly Sign[] =>
  Array.from(text.matchAll(emoji), ({ 0: whole, index }) => ({
    sign: whole.replace(tint, ''),
    start: index,
    end: index + whole.length,
  }));

const none: readonly Shown[] = [];

const emojiOf = oncePerLine(({ tokens }): readonly Shown[] => {
  let shown: Shown[] | undefined;
  let last = -2;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'emoji') continue;
    shown ??= [];
    for (const { sign, start, end } of signsIn(token.text)) {
      const isNext = last === index || last === index - 1;
      shown.push({ sign, start: token.start + start, end: token.start + end, isNext });
      last = index;
    }
  }
  return shown ?? none;
});

function emojiIn({ paragraphs }: Reading): Shown[] {
  const all: Shown[] = [];
  for (const { start: by, paragraph } of paragraphs) {
    for (const { sign, start, end, isNext } of emojiOf(paragraph))
      all.push({ sign, start: start + by, end: end + by, isNext });
  }
  return all;
}

/** The first that repeats the one before it, or that stands for the third time. */
function repeated(shown: readonly Shown[]): Shown | undefined {
  const seen = new Map<string, number>();
  return shown.find(({ sign, isNext }, at) => {
    const times = (seen.get(sign) ?? 0) + 1;
    seen.set(sign, times);
    return times > 2 || (isNext && shown[at - 1]?.sign === sign);
  });
}

/** A line of running text that opens with an emoji; "📍 Tempat: ..." and short items of a list are set out by theirs. */
function opener({ paragraphs }: Reading): Hit | null {
  for (const { start, paragraph } of paragraphs) {
    const [first, second] = paragraph.tokens;
    if (first?.kind !== 'emoji' || second?.kind !== 'word') continue;
    const words = paragraph.tokens.filter(({ kind }) => kind === 'word').length;
    const isListed = paragraph.labels.length > 0 || paragraph.tokens.slice(0, 5).some(({ text }) => text === ':');
    if (words < 4 || isListed || signsIn(first.text).length === 0) continue;
    return {
      span: { start: start + first.start, end: start + first.end },
      level: 'info',
      message: { id: 'Letakkan emoji di akhir kalimat, bukan di awal baris.' },
    };
  }
  return null;
}

/** A screen reader says the name of each emoji aloud. */
export const rule: TextRule = {
  id: 'AK-04',
  level: 'saran',
  title: { id: 'Emoji secukupnya, di akhir kalimat' },
  why: { id: 'Pembaca layar membacakan nama setiap emoji satu per satu.' },
  source: 'Panduan aksesibilitas media sosial: Mole Valley, Defra',
  look(reading) {
    const shown = emojiIn(reading);
    const [first] = shown;
    if (!first) return [];
    const many = shown[mostEmoji];
    if (many) {
      const message = { id: `Ada ${shown.length} emoji. Sisakan dua atau tiga saja.` };
      return [{ span: { start: many.start, end: many.end }, message }];
    }
    const twice = repeated(shown);
    if (twice) {
      const message = { id: `Cukup satu ${twice.sign}, tidak perlu diulang.` };
      return [{ span: { start: twice.start, end: twice.end }, message }];
    }
    const start = opener(reading);
    return start ? [start] : [];
  },
};

export const examples: Examples = {
  wrong: [
    { text: '🔥🔥🔥🔥 Lomba!', fixed: null },
    { text: 'Terima kasih, warga RT 02 🙏🙏', fixed: null },
    { text: 'Posyandu buka 😊 di balai 🏠 pukul 08.00 WIB ⏰ jangan lupa 💉', fixed: null },
    { text: '👍🏻 👍🏽 Layanan lancar.', fixed: null },
    { text: '📢 Loket kelurahan tutup pada hari libur nasional.', fixed: null },
  ],
  right: [
    'Lomba dimulai 🔥',
    'Warga bekerja bakti 🙏 dan menanam pohon 🌱',
    '📍 Tempat: Balai RW 03\n🗓️ Waktu: Kamis (26/11/2026) pukul 08.00 WIB',
    '✔ Fotokopi KTP\n✔ Fotokopi KK\n✔ Surat pengantar RT\n✔ Pasfoto',
    'Hak cipta © 2026 Pemerintah Kota ™',
    '✅ Fotokopi KTP\n✅ Fotokopi KK',
  ],
};
