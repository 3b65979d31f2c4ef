import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import { divineAttributes } from './data/divine-attributes';
import { isAllCapitals } from './is-shouted';

const glued = [...divineAttributes].map((one) => `maha${one}`);
const names = new Set([
  'allah',
  'tuhan',
  'yang',
  'lagi',
  'dan',
  'ilahi',
  'sang',
  'khalik',
  'pencipta',
  'dia',
  'engkau',
  'dialah',
]);
const god = new Set(['allah', 'tuhan', 'ilahi', 'khalik', 'sang']);
const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Tuhan yang": the "yang" before an attribute belongs to it. */
function startOf(tokens: readonly Token[], at: number): number {
  const isYang = tokens[at - 1]?.norm === 'yang' && tokens[at - 1]?.kind === 'word';
  return isYang && (tokens[at - 1]?.isCapital === true || god.has(tokens[at - 2]?.norm ?? '')) ? at - 1 : at;
}

/** An attribute of God at `at`: the word behind "maha" and how many tokens it takes; glued or apart. */
function attributeAt(tokens: readonly Token[], at: number): { rest: string; length: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.norm.startsWith('maha')) return null;
  const next = tokens[at + 1];
  const isApart = token.norm === 'maha' || token.norm === 'maha-';
  const rest = isApart ? (next?.kind === 'word' ? next.norm : '') : token.norm.slice(4).replace(/^-/, '');
  if (!divineAttributes.has(rest)) return null;
  const isOfGod = token.isCapital || god.has(tokens[at - 1]?.norm ?? '') || startOf(tokens, at) < at;
  return isOfGod && names.has(tokens[at - 1]?.norm ?? 'yang') ? { rest, length: isApart ? 2 : 1 } : null;
}

/** "Allah SWT": the words behind the name of God, and behind that of the prophet. */
function blessingAt(tokens: readonly Token[], at: number): string | null {
  const { norm = '' } = tokens[at] ?? {};
  const before = tokens[at - 1]?.norm ?? '';
  if (isAllCapitals(tokens[at - 1] ?? { text: '' })) return null;
  if (norm === 'swt' && (before === 'allah' || before === 'tuhan')) return 'Swt.';
  if (norm === 'saw' && ['muhammad', 'rasulullah', 'nabi'].includes(before)) return 'saw.';
  return null;
}

/** Attributes of God written in one word or in small letters. */
export const rule: LineRule = {
  id: 'EJ-33',
  level: 'saran',
  title: { id: 'Penulisan Yang Maha Kuasa dan Allah Swt.' },
  why: { id: 'Maha dan sifat Tuhan ditulis terpisah dengan huruf kapital.' },
  source: 'EYD V, Kata Berimbuhan e dan Huruf Kapital 7',
  when: { words: ['maha', 'swt', 'saw', ...glued, ...[...divineAttributes].map((one) => `maha-${one}`)] },
  find({ text, tokens }, _, places) {
    const hits: Hit[] = [];
    places.forEach((at) => {
      const token = tokens[at] as Token;
      const attribute = attributeAt(tokens, at);
      const blessing = blessingAt(tokens, at);
      if ((!attribute && blessing === null) || isQuoted(tokens, at, at + 1)) return;
      const from = attribute ? startOf(tokens, at) : at;
      const last = tokens[at + (attribute?.length ?? 1) - 1] ?? token;
      const first = tokens[from] ?? token;
      const isLoud = isAllCapitals(token) && attribute !== null;
      const plain = attribute ? `${from < at ? 'Yang ' : ''}Maha ${large(attribute.rest)}` : (blessing ?? '');
      const fix = isLoud ? plain.toUpperCase() : plain;
      const isPointed = blessing !== null && text.charAt(token.end) === '.';
      const span = { start: first.start, end: last.end + (isPointed ? 1 : 0) };
      if (text.slice(span.start, span.end) !== fix) hits.push({ span, fix, message: { id: `Tulis “${fix}”.` } });
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Puji syukur kepada Tuhan Yang Mahakuasa.', fixed: 'Puji syukur kepada Tuhan Yang Maha Kuasa.' },
    { text: 'Semoga Tuhan yang maha esa menjaga kita.', fixed: 'Semoga Tuhan Yang Maha Esa menjaga kita.' },
    { text: 'PUJI SYUKUR KEPADA TUHAN YANG MAHAESA', fixed: 'PUJI SYUKUR KEPADA TUHAN YANG MAHA ESA' },
    { text: '🤲 Semoga kita dilindungi Allah SWT', fixed: '🤲 Semoga kita dilindungi Allah Swt.' },
    {
      text: 'Allah Yang Maha pengasih lagi Mahapenyayang menjaga kita.',
      fixed: 'Allah Yang Maha Pengasih lagi Maha Penyayang menjaga kita.',
    },
  ],
  right: [
    'Puji syukur kepada Tuhan Yang Maha Kuasa.',
    'Mahasiswa dan mahaguru hadir di balai warga.',
    'Lukisan itu mahakarya perupa lokal.',
    'Semoga kita dilindungi Allah Swt.',
    'Biaya itu maha besar bagi warga.',
  ],
};
