import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { type Acronym, allAcronyms, opened, plainWords, titled } from './acronyms';

/** Within one letter swapped, lost, added or changed for another, twice at most. */
const isTypo = (one: string, other: string): boolean =>
  one.charAt(0) === other.charAt(0) && Math.abs(one.length - other.length) < 3 && one.slice(-2) === other.slice(-2);

/** Whether two lists differ in one word only: another word, one too many, or one missing. */
function differsByOne(written: readonly string[], right: readonly string[]): boolean {
  let head = 0;
  while (head < written.length && head < right.length && written[head] === right[head]) head++;
  let tail = 0;
  const most = Math.min(written.length, right.length) - head;
  while (tail < most && written[written.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const [own, wanted] = [written.length - head - tail, right.length - head - tail];
  if (own > 1 || wanted > 1 || own + wanted === 0) return false;
  // The first word anchors the whole: only a slip of the hand may stand in its place.
  return head > 0 || (own === 1 && wanted === 1 && isTypo(written[0] ?? '', right[0] ?? ''));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** The long form that should stand in place of these words; null where they are right or of another meaning. */
function rightFor(written: readonly string[], { meanings, wrong, isFirm }: Acronym): string | null {
  const all = meanings.flatMap(({ spellings, words }) => words.map((long, at) => ({ long, spelling: spellings[at] })));
  if (all.some(({ long }) => isSame(written, long))) return null;
  const near = all.find(({ long }) => long.length > 2 && differsByOne(written, long));
  if (wrong.has(written.join(' '))) return near?.spelling ?? all[0]?.spelling ?? null;
  return isFirm && near ? (near.spelling ?? null) : null;
}

const isWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.text === ',' || token?.text === '&';
const isLoud = (text: string): boolean => text === text.toUpperCase();

/** "OPD (Organisasi Pemerintah Daerah)": the brackets open at `at`. */
function hitInside({ tokens, text, sentences }: Paragraph, at: number): Hit | null {
  const short = tokens[at - 1];
  const acronym = allAcronyms.get(short?.norm ?? '');
  if (!short || !acronym || (!short.isCapital && short.text.length < 3)) return null;
  let to = at + 1;
  while (isWord(tokens[to])) to++;
  const close = tokens[to];
  if (close?.text !== ')') return null;
  const right = rightFor(plainWords(tokens.slice(at + 1, to).map(({ norm }) => norm)), acronym);
  if (!right) return null;
  const span = { start: short.start, end: close.end };
  const isLoudInside = isLoud(text.slice(tokens[at]?.end ?? 0, close.start));
  const opens = sentences.some(
    ({ tokens: own }) =>
      own.find(({ kind }) => kind === 'word') === short &&
      own.some(({ kind, start }) => kind === 'word' && start > close.start),
  );
  const long = isLoudInside ? right.toUpperCase() : opens ? opened(right) : right;
  return hitOf(span, `${long} (${short.isCapital ? short.text : short.text.toUpperCase()})`);
}

/** "Organisasi Pemerintah Daerah (OPD)", "... atau OPD", "... disingkat OPD": what parts the two stands at `at`. */
function hitBefore({ tokens, text }: Paragraph, at: number): Hit | null {
  const short = tokens[at + 1];
  const acronym = allAcronyms.get(short?.norm ?? '');
  if (!short || !acronym || !short.isCapital) return null;
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text !== ')') return null;
  // "Kartu Indonesia Sehat atau KIP" are two cards.
  const isListedOnly = tokens[at]?.norm === 'atau';
  const most = Math.max(...acronym.meanings.flatMap(({ words }) => words.map(({ length }) => length))) + 1;
  let found: { from: number; right: string } | null = null;
  for (let from = at - 1; isWord(tokens[from]); from--) {
    const written = plainWords(tokens.slice(from, at).map(({ norm }) => norm));
    if (written.length > most) break;
    if (tokens[from]?.kind !== 'word' || tokens[from]?.norm === 'dan') continue;
    if (acronym.meanings.some(({ words }) => words.some((long) => isSame(long, written)))) return null;
    const right = isListedOnly && !acronym.wrong.has(written.join(' ')) ? null : rightFor(written, acronym);
    // The shortest that fits, unless the next word back fits better.
    if (right && (!found || plainWords(right.split(' '))[0] === tokens[from]?.norm)) found = { from, right };
  }
  const first = found && tokens[found.from];
  const last = tokens[at - 1];
  if (!found || !first || !last) return null;
  const span = { start: first.start, end: last.end };
  const written = text.slice(span.start, span.end);
  // A comma parts the members of a list, save in a long form that is one.
  if (written.includes(',') && !found.right.includes(',')) return null;
  const next = tokens[found.from + 1];
  const isTitled = first.isCapital && next?.isCapital === true;
  const long = isLoud(written) ? found.right.toUpperCase() : isTitled ? titled(found.right) : found.right;
  return hitOf(span, first.isCapital ? opened(long) : long);
}

function hitOf(span: Hit['span'], fix: string): Hit {
  const message = `Tulis “${fix}”.`;
  return { span, fix, message: { id: message.length > 90 ? 'Perbaiki kepanjangan singkatan ini.' : message } };
}

/** A long form that does not belong to its short form. */
export const rule: LineRule = {
  id: 'JN-02',
  level: 'salah',
  title: { id: 'Kepanjangan singkatan keliru' },
  why: { id: 'Kepanjangan ini tidak sesuai dengan nama resminya.' },
  source: 'Peraturan yang memuat nama lengkapnya',
  when: { marks: '(', words: ['atau', 'disingkat'] },
  find: (paragraph, _, places) =>
    places.flatMap((at) => {
      const token = paragraph.tokens[at];
      if (token?.text === '(') return hitInside(paragraph, at) ?? hitBefore(paragraph, at) ?? [];
      return token?.norm === 'atau' || token?.norm === 'disingkat' ? (hitBefore(paragraph, at) ?? []) : [];
    }),
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Lurah memimpin apel bersama OPD (Organisasi Pemerintah Daerah).',
      fixed: 'Lurah memimpin apel bersama organisasi perangkat daerah (OPD).',
    },
    {
      text: 'Seluruh Organisasi Pemerintah Daerah (OPD) mengikuti apel.',
      fixed: 'Seluruh Organisasi Perangkat Daerah (OPD) mengikuti apel.',
    },
    {
      text: 'Petugas badan penanggulangan bencana alam daerah (BPBD) menyiapkan tenda.',
      fixed: 'Petugas Badan Penanggulangan Bencana Daerah (BPBD) menyiapkan tenda.',
    },
    {
      text: '- Fotokopi kartu tanda pengenal (KTP)',
      fixed: '- Fotokopi kartu tanda penduduk (KTP)',
    },
    {
      text: 'KADER PEMBINAAN KESEJAHTERAAN KELUARGA (PKK)',
      fixed: 'KADER PEMBERDAYAAN DAN KESEJAHTERAAN KELUARGA (PKK)',
    },
    {
      text: 'PHBS (pola hidup bersih dan sehat) diajarkan kader.',
      fixed: 'Perilaku hidup bersih dan sehat (PHBS) diajarkan kader.',
    },
    {
      text: 'Hadir Forum Komunikasi Pimpinan Daerah (Forkopimda).',
      fixed: 'Hadir Forum Koordinasi Pimpinan Daerah (Forkopimda).',
    },
  ],
  right: [
    'Seluruh Organisasi Perangkat Daerah (OPD) mengikuti apel.',
    'Kepala Badan Penanggulangan Bencana Daerah (BPBD) hadir.',
    'Warga memilah sampah di tempat penampungan sementara (TPS).',
    'Pelaku usaha mikro, kecil, dan menengah (UMKM) berkumpul.',
    'Unit Pelaksana Teknis Dinas (UPTD) Pasar buka.',
    'Kader Pemberdayaan Kesejahteraan Keluarga (PKK) berkumpul.',
    'Petugas BPBD (dua orang) datang.',
    'Bantuan pangan nontunai (BPNT) disalurkan.',
  ],
};
