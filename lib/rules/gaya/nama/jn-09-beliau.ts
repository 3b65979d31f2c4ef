import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb } from '../../../bahasa/is-active-verb';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, Token } from '../../../bahasa/reading';
import { placedHits } from '../berita/placed-hits';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, TextRule } from '../rule';

/** Whom the language honours with "beliau" in any text. */
const revered = new Set(
  wordList(
    'rasulullah nabi muhammad saw saw. allah swt almarhum almarhumah alm alm. wafat takziah husnulkhatimah pahlawan proklamator rasul',
  ),
);
const afterWhich = new Set(
  wordList(
    'kepada bagi oleh dengan untuk dari pada bersama menurut terhadap tentang seperti selain mengenai antara buat kecuali',
  ),
);
const speaking = new Set(wordList('kata ujar ucap tutur ungkap jelas tegas tambah imbuh papar terang lanjut pesan'));
/** Before a subject: the clause opens here. */
const openers = new Set(
  wordList(
    'bahwa karena ketika saat setelah sebelum agar supaya sehingga dan tetapi serta jika kalau meski meskipun sementara sejak lalu kemudian selanjutnya namun maka sebab apabila selama yang',
  ),
);
const noNoun =
  /^(?:tidak|akan|telah|sudah|sedang|juga|pun|hanya|bahkan|masih|ini|itu|adalah|lebih|sangat|agar|harus|bisa|dapat)$/;

function hitAt({ tokens }: Paragraph, at: number): Hit | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (isQuoted(tokens, at, at + 1)) return null;
  const wordBefore = before?.kind === 'word' ? before : undefined;
  const span = { start: token.start, end: token.end };
  if (!wordBefore || openers.has(wordBefore.norm)) {
    const fix = keepCase('ia', token.text);
    return { span, fix, message: { id: `Tulis “${fix}” atau nama orangnya.` } };
  }
  const isNoun = !afterWhich.has(wordBefore.norm) && !isActiveVerb(wordBefore.norm) && !noNoun.test(wordBefore.norm);
  if (
    speaking.has(wordBefore.norm) ||
    (isNoun && !(wordBefore.isCapital && tokens[at - 2]?.kind === 'word') && !token.isCapital)
  ) {
    const fix = `${wordBefore.text}nya`;
    return { span: { ...span, start: wordBefore.start }, fix, message: { id: `Tulis “${fix}”.` } };
  }
  const fix = keepCase('dia', token.text);
  return { span, fix, message: { id: `Tulis “${fix}” atau nama orangnya.` } };
}

const named = heldList(['beliau']);
const honoured = heldList(revered);

/** Somebody's own words may say it: the number of quotation marks before it is odd. */
const hitsOf = oncePerLine((paragraph): readonly Hit[] => {
  let isSpoken = false;
  return paragraph.tokens.flatMap((token, at): Hit[] => {
    if (token.kind === 'mark' && /^["“”]/.test(token.text)) isSpoken = isSpoken !== (token.text.length % 2 === 1);
    const hit = !isSpoken && named.isOne(token) ? hitAt(paragraph, at) : null;
    return hit ? [hit] : [];
  });
});

/** "beliau" in a news text: the press writes of everybody alike. */
export const rule: TextRule = {
  id: 'JN-09',
  level: 'info',
  title: { id: '“Beliau” dalam teks berita' },
  why: { id: 'Berita memakai “ia” atau nama orang agar setara bagi semua.' },
  source: 'Kesepakatan admin berita Kemenag Kalsel 2014 butir 4',
  look(reading, { jenis }) {
    if (jenis === 'ucapan' || honoured.inText(reading)) return [];
    return placedHits(named.linesOf(reading), hitsOf);
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Beliau berharap warga rukun.', fixed: 'Ia berharap warga rukun.' },
    { text: 'Lurah hadir karena beliau diundang warga.', fixed: 'Lurah hadir karena ia diundang warga.' },
    { text: 'Menurut beliau, warga sudah siap.', fixed: 'Menurut dia, warga sudah siap.' },
    { text: 'BELIAU MENANAM POHON BERSAMA KADER', fixed: 'IA MENANAM POHON BERSAMA KADER' },
    { text: '🌿 Warga mengikuti arahan beliau.', fixed: '🌿 Warga mengikuti arahannya.' },
    { text: '"Mari menanam pohon," kata beliau.', fixed: '"Mari menanam pohon," katanya.' },
  ],
  right: [
    'Ia berharap warga rukun.',
    '"Kami senang beliau datang," kata warga RT 03.',
    'Nabi Muhammad berhijrah, lalu beliau membangun masjid.',
    { jenis: 'ucapan', text: 'Semoga jasa beliau dikenang.' },
    'Kata "beliau" tidak dipakai dalam berita.',
  ],
};
