import { monthNumbers as months } from '../../../bahasa/data/calendar-words';
import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Sentence, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { inSentences } from '../in-sentences';
import type { Hit, LineRule } from '../rule';
import { isCounted } from './count-at';
import { numberWords } from './data/number-words';

/** What stands before a figure that numbers, measures or lists. */
const numbering =
  /^(?:rt|rw|no\.?|nomor|kelas|ke|ke-|tahun|usia|umur|pasal|ayat|km|jalan|jl\.?|lantai|blok|gang|gg\.?|sdn?|smpn?|sman?|smkn?|kamar|ruang|tahap|volume|edisi|angkatan|juara|dosis|pukul|jam|tanggal|paud|tk|rp\.?|\/|-|–|:|x|×|\(|\+)$/;

const isNumbering = oncePerWord((norm) => numbering.test(norm));

const isSmall = (text: string): boolean => /^(?:[1-9]|1[01])$/.test(text);

const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  !/^\d{4,}$|^0/.test(tokens[at].text) &&
  !months.has(tokens[at + 1]?.norm ?? '') &&
  !isNumbering(tokens[at - 1]);

const isOnlyCount = (tokens: readonly Token[], only: number): boolean =>
  tokens.every((_, at) => isCount(tokens, at) === (at === only));

/** One count in a sentence of running text; several counts are compared, and figures serve that. */
function hitIn({ tokens, isLoud }: Sentence, at: number): Hit | null {
  const figure = tokens[at];
  if (!figure || figure.text.length > 2 || !isCounted(tokens[at + 1])) return null;
  if (isLoud || at === 0 || !isSmall(figure.text)) return null;
  const [before, noun] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'word' || isNumbering(before) || (before.isCapital && at > 1)) return null;
  // "8 RT 02": the noun is numbered itself.
  if (!noun || noun.isCapital || tokens[at + 2]?.kind === 'number') return null;
  if (!isOnlyCount(tokens, at)) return null;
  if (!tokens.some(({ kind, norm }) => kind === 'word' && (isActiveVerb(norm) || isPassiveVerb(norm)))) return null;
  const fix = numberWords[Number(figure.text)] ?? '';
  return {
    span: { start: figure.start, end: figure.end },
    fix,
    message: { id: `Tulis “${fix} ${noun.norm}” dengan huruf.` },
  };
}

/** A number of one word in figures. */
export const rule: LineRule = {
  id: 'TW-21',
  level: 'info',
  title: { id: 'Bilangan satu kata ditulis dengan huruf' },
  why: { id: 'Bilangan satu kata ditulis dengan huruf, kecuali dalam perincian dan ukuran.' },
  source: 'EYD V, Angka',
  when: { kinds: ['number'] },
  find({ tokens, sentences }, _, places) {
    const hits: Hit[] = [];
    if (!places.some((at) => isCounted(tokens[at + 1]))) return hits;
    inSentences(sentences, places, (sentence, at) => {
      const hit = hitIn(sentence, at);
      if (hit) hits.push(hit);
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Penyemprotan dilakukan 3 kali di RW 03.', fixed: 'Penyemprotan dilakukan tiga kali di RW 03.' },
    { text: 'Lurah menyerahkan bantuan kepada 5 warga.', fixed: 'Lurah menyerahkan bantuan kepada lima warga.' },
    { text: '🌱 Kader menanam 10 pohon di tepi sungai.', fixed: '🌱 Kader menanam sepuluh pohon di tepi sungai.' },
  ],
  right: [
    'Penyemprotan dilakukan tiga kali di RW 03.',
    'Lurah menyerahkan 5 kg beras kepada warga.',
    'Kader mendata 5 balita dan 12 lansia.',
    'Pelatihan berlangsung 3 hari di balai RW 03.',
    'Syarat: 2 lembar pasfoto',
    'Lurah menyerahkan bantuan kepada 25 warga.',
  ],
};
