import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import { isAmong } from '../../../bahasa/per-word';
import type { Sentence, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { inSentences } from '../in-sentences';
import type { Hit, LineRule } from '../rule';
import { countAt, mayCount } from './count-at';
import { numberWords } from './data/number-words';

const isShare = isAmong(new Set(['%', 'persen']));
const opening = /^["“‘'(]$/;
const verbs =
  /^(?:hadir|ikut|ikuti|lulus|terima|mendapat|dapat|turun|naik|siap|tersedia|terdampak|terjaring|terlibat|jadi|menjadi|masih|sudah|telah|akan|resmi|antre|ramai|tampil|meraih|raih|berhasil|berkumpul|berpartisipasi|bekerja|belajar|berangkat|berlomba|bertanding|berhak|bersaing|bergerak|bergotong)$/;

const isVerb = ({ kind, norm }: Token): boolean =>
  kind === 'word' &&
  ((norm.startsWith('me') && isActiveVerb(norm)) ||
    isPassiveVerb(norm) ||
    verbs.test(norm) ||
    /^di[a-z]{4,}$/.test(norm));

/** Whether nothing but emoji, brackets and quotation marks stand before. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const { kind, text } = tokens[before] as Token;
    if (kind !== 'emoji' && !opening.test(text)) return false;
  }
  return true;
}

/** A heading or an item of a list holds no verb, or writes its words large. */
function hitIn({ tokens, isLoud }: Sentence, at: number): Hit | null {
  const figure = tokens[at];
  if (isLoud || !figure) return null;
  const isPart = isShare(tokens[at + 1]);
  const noun = isPart ? at + 1 : countAt(tokens, at);
  if (noun < 0) return null;
  const isTitled = tokens[noun]?.isCapital === true;
  if (!tokens.slice(noun + 1).some((token) => isVerb(token) && !(isTitled && token.isCapital))) return null;
  // "2026 warga …" after a full stop is hardly a count, and "5 Warga Terima …" is a headline.
  if (/^(?:19|20)\d\d$/.test(figure.text)) return null;
  // Several counts are compared, and figures serve that.
  const isAlone = tokens.every((_, other) => other === at || countAt(tokens, other) < 0);
  const word =
    isAlone && /^\d{1,2}$/.test(figure.text) && !isPart && noun === at + 1
      ? numberWords[Number(figure.text)]
      : undefined;
  const fix = word ? word.charAt(0).toUpperCase() + word.slice(1) : `Sebanyak ${figure.text}`;
  return {
    span: { start: figure.start, end: figure.end },
    fix,
    message: { id: `Tulis “${fix} ...” di awal kalimat.` },
  };
}

/** A figure opens the sentence. */
export const rule: LineRule = {
  id: 'TW-20',
  level: 'saran',
  title: { id: 'Kalimat tidak dibuka dengan angka' },
  why: { id: 'Angka di awal kalimat ditulis dengan huruf atau didahului “Sebanyak”.' },
  source: 'EYD V, Angka',
  when: { kinds: ['number'] },
  find({ tokens, sentences }, _, places) {
    const hits: Hit[] = [];
    if (!places.some((at) => mayCount(tokens, at) || isShare(tokens[at + 1]))) return hits;
    inSentences(sentences, places, (sentence, at) => {
      const hit = isOpening(sentence.tokens, at) ? hitIn(sentence, at) : null;
      if (hit) hits.push(hit);
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: '25 warga menerima bantuan pangan.', fixed: 'Sebanyak 25 warga menerima bantuan pangan.' },
    {
      text: 'Senam berlangsung meriah. 40 lansia hadir di balai RW 03.',
      fixed: 'Senam berlangsung meriah. Sebanyak 40 lansia hadir di balai RW 03.',
    },
    { text: '150 bibit ditanam di tepi sungai 🌱', fixed: 'Sebanyak 150 bibit ditanam di tepi sungai 🌱' },
    { text: '3 regu mengikuti lomba yel-yel.', fixed: 'Tiga regu mengikuti lomba yel-yel.' },
    { text: '75 persen warga sudah melunasi PBB.', fixed: 'Sebanyak 75 persen warga sudah melunasi PBB.' },
  ],
  right: [
    'Sebanyak 25 warga menerima bantuan pangan.',
    '1. Fotokopi KTP',
    '2 lembar pasfoto berwarna',
    '17 Agustus diperingati dengan upacara.',
    '08.00 WIB warga mulai berkumpul.',
    '10 Kelurahan Terima Penghargaan Kota Layak Anak',
    '5 cara mencegah demam berdarah',
  ],
};
