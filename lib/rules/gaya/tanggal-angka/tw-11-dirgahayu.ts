import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import type { LineScene } from '../scene';
import { bodyAt, dayNamesOf, type Ordinal, openingAt, ordinalAt } from './day-names';

/** Names are no longer than this. */
const longest = 8;

/** "81 Tahun", or a bare number that closes the call. */
function yearsAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number' || !/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return at;
  if (tokens[at + 1]?.norm === 'tahun') return at + 2;
  const next = tokens[at + 1];
  return !next || /^[.,!?)]/.test(next.text) || next.kind === 'emoji' ? at + 1 : at;
}

/** The number behind the name, at most eight words on; the name ends where a mark stands. */
function numberBehind(tokens: readonly Token[], from: number): { end: number; number: Ordinal } | null {
  for (let at = from; at < from + longest; at++) {
    const token = tokens[at];
    if (!token) return null;
    const number = at > from ? ordinalAt(tokens, at) : null;
    if (number) return { end: tokens[at - 1]?.norm === 'yang' ? at - 1 : at, number };
    const isComma = token.text === ',' && ordinalAt(tokens, at + 1) !== null;
    if (token.kind !== 'word' && !isComma) return null;
  }
  return null;
}

function hitAt({ text, tokens }: Paragraph, at: number, { agency }: LineScene): Hit | null {
  const word = tokens[at];
  if (!word || isQuoted(tokens, at, at + 1)) return null;
  // "Dirgahayu Hari Kemerdekaan RI" wishes long life to the republic as well.
  const isFreedom = tokens[at + 1]?.norm === 'hari' && tokens[at + 2]?.norm === 'kemerdekaan';
  const behindOpening = at + 1 + (isFreedom ? 1 : openingAt(tokens, at + 1));
  const before = ordinalAt(tokens, behindOpening + (tokens[behindOpening]?.norm === 'yang' ? 1 : 0));
  const from =
    before?.to ?? (tokens[behindOpening + 1]?.norm === 'tahun' ? yearsAt(tokens, behindOpening) : behindOpening);
  const first = tokens[from];
  const body = bodyAt(dayNamesOf(agency), tokens, from);
  const nameEnd = body ? from + body.words.length : from + 1;
  const bareEnd = body ? yearsAt(tokens, nameEnd) : nameEnd;
  const behind = numberBehind(tokens, from);
  if (from === at + 1 && !behind && bareEnd === nameEnd) return null;
  if (first?.kind !== 'word') {
    const last = tokens[from - 1] ?? word;
    return {
      span: { start: word.start, end: last.end },
      message: { id: 'Tulis “Dirgahayu” langsung diikuti namanya.' },
    };
  }
  const isBehindBody = behind !== null && (!body || behind.end <= nameEnd + 1);
  const hasNumber = isBehindBody || bareEnd > nameEnd;
  const end = (isBehindBody ? behind.number.span.end : tokens[(hasNumber ? bareEnd : nameEnd) - 1]?.end) ?? first.end;
  const lastOfName = tokens[(isBehindBody ? behind.end : nameEnd) - 1];
  const told = text.slice(first.start, lastOfName?.end ?? first.end).replace(/[\s,]{1,3}$/, '');
  const isBare = body?.isRepublic === true && body.words.length === 1 && body.words[0] === 'indonesia';
  const isShouted = word.text === word.text.toUpperCase();
  const republic = isShouted ? 'REPUBLIK INDONESIA' : 'Republik Indonesia';
  const fix = `${word.text} ${body?.isRepublic && !isBare ? republic : told}`;
  return { span: { start: word.start, end }, fix, message: { id: `Tulis “${fix}”.`.slice(0, 90) } };
}

/** "Dirgahayu" means "long live": a birthday or a number does not live long. */
export const rule: LineRule = {
  id: 'TW-11',
  level: 'salah',
  title: { id: 'Dirgahayu tanpa HUT dan tanpa angka' },
  why: { id: 'Dirgahayu berarti “panjang umur”, jadi langsung diikuti yang didoakan.' },
  source: 'Badan Bahasa',
  when: { words: ['dirgahayu'] },
  find: (paragraph, scene, places) =>
    places.flatMap((at) => (paragraph.tokens[at]?.norm === 'dirgahayu' ? (hitAt(paragraph, at, scene) ?? []) : [])),
};

export const examples: Examples = {
  wrong: [
    { text: 'Dirgahayu HUT RI!', fixed: 'Dirgahayu Republik Indonesia!' },
    { text: 'Dirgahayu RI ke-81!', fixed: 'Dirgahayu Republik Indonesia!' },
    { text: 'DIRGAHAYU HUT KE-81 RI 🇮🇩', fixed: 'DIRGAHAYU REPUBLIK INDONESIA 🇮🇩' },
    {
      text: 'Selamat dan dirgahayu Republik Indonesia yang ke 81.',
      fixed: 'Selamat dan dirgahayu Republik Indonesia.',
    },
    { text: 'Dirgahayu HUT Korpri ke-55, tetap melayani.', fixed: 'Dirgahayu Korpri, tetap melayani.' },
    {
      text: 'Dirgahayu Hari Jadi ke-269 Kota Pangkalpinang.',
      fixed: 'Dirgahayu Kota Pangkalpinang.',
    },
  ],
  right: [
    'Dirgahayu Republik Indonesia!',
    'Dirgahayu RI, 17 Agustus 1945–17 Agustus 2026.',
    'Selamat HUT ke-81 RI. Dirgahayu Indonesia!',
    'Dirgahayu Korpri, terima kasih atas pengabdiannya.',
    'Dirgahayu Bumi Serumpun Sebalai. Mari rayakan HUT ke-26 provinsi.',
  ],
};
