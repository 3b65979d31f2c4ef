import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, PlacedParagraph, Token } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import { isQuoted } from '../is-quoted';
import type { Hit, TextRule } from '../rule';

const clicks = new Set(wordList('klik klick click tekan tap pencet ketuk buka cek kunjungi akses tautan link url'));
const presses = new Set(wordList('klik klick click tekan tap pencet ketuk'));
/** Words around a link that do not tell where it leads. */
const empty = new Set(
  wordList(`klik klick click tekan tap pencet ketuk buka cek kunjungi akses tautan link linknya url alamat di pada ke disini sini berikut ini dibawah bawah
    yang ya aja saja langsung silakan silahkan yuk ayo mari bisa dapat melalui lewat via selengkapnya lengkapnya info lebih lanjut untuk dan atau
    anda kami atas lihat sekarang juga dong kuy segera`),
);
/** "Selengkapnya:" tells that the same matter goes on. */
const goingOn = /(?:selengkapnya|lengkapnya|lebih lanjut|sumber|berita|:)\s*$/i;

/** "klik di sini", "klik disini", "klik sini". */
function clickHere(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ norm }) => presses.has(norm));
  if (at < 0) return [];
  const skip = tokens[at + 1]?.norm === 'di' ? 2 : 1;
  const here = tokens[at + skip];
  const isHere = here?.norm === 'sini' || here?.norm === 'disini';
  return isHere && !isQuoted(tokens, at, at + skip + 1) ? tokens.slice(at, at + skip + 1) : [];
}

const isWord = ({ kind }: Token): boolean => kind === 'word';
const endsSentence = /[.!?]["”')]?\s*$/;

/** Nothing on the line tells where the link leads: "Klik tautan berikut: https://…". */
function isBlind(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord);
  return words.some(({ norm }) => clicks.has(norm)) && words.every(({ norm }) => empty.has(norm));
}

const pressing = heldList(presses);
const holdsLink = oncePerLine(({ tokens }) => {
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.kind === 'link') return true;
  return false;
});
const mayPoint = (paragraph: Paragraph): boolean => pressing.inLine(paragraph) || holdsLink(paragraph);

function blindSpan({ paragraph }: PlacedParagraph, before: PlacedParagraph | undefined): Span | null {
  const { tokens, text } = paragraph;
  const here = clickHere(tokens);
  const [first, last] = [here[0], here.at(-1)];
  if (first && last) return { start: first.start, end: last.end };
  const link = tokens.find(({ kind }) => kind === 'link');
  if (!link) return null;
  const words = tokens.filter(isWord);
  const isAlone =
    words.length === 0 && tokens.every(({ kind }) => kind === 'link' || kind === 'emoji' || kind === 'mark');
  const led = before?.paragraph.text ?? '';
  if (isAlone) {
    const isLed =
      led !== '' && (!endsSentence.test(led) || /\b(?:tautan|link|situs|laman|formulir|daftar|unduh)/i.test(led));
    return isLed ? null : { start: link.start, end: link.end };
  }
  if (!isBlind(tokens) || goingOn.test(text.slice(0, link.start).replace(/:\s*$/, '')) || /:\s*$/.test(led))
    return null;
  return { start: words[0]?.start ?? link.start, end: link.end };
}

/** A link should tell where it leads before it is opened. */
export const rule: TextRule = {
  id: 'AK-07',
  level: 'info',
  title: { id: 'Sebut isi tautan, bukan “klik di sini”' },
  why: { id: 'Warga perlu tahu apa yang dibuka sebelum mengetuk tautan.' },
  source: 'Panduan aksesibilitas media sosial: Mole Valley',
  look({ paragraphs }) {
    const hits: Hit[] = [];
    for (let at = 0; at < paragraphs.length; at++) {
      const placed = paragraphs[at] as PlacedParagraph;
      const span = mayPoint(placed.paragraph) ? blindSpan(placed, paragraphs[at - 1]) : null;
      if (!span) continue;
      const message = { id: 'Sebut isi tautannya, misalnya “Baca syarat KIA di situs resmi”.' };
      hits.push({ span: { start: placed.start + span.start, end: placed.start + span.end }, message });
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Klik di sini: https://pangkalpinangkota.go.id/kia', fixed: null },
    { text: 'Syarat KIA sudah tersedia. KLIK DISINI https://pangkalpinangkota.go.id/kia', fixed: null },
    { text: 'Loket dibuka kembali.\n👉 Klik tautan berikut: https://pangkalpinangkota.go.id/kia', fixed: null },
    { text: 'https://pangkalpinangkota.go.id/kia', fixed: null },
  ],
  right: [
    'Baca syarat KIA di situs resmi: https://pangkalpinangkota.go.id/kia',
    'Klik tautan berikut untuk melihat syarat KIA: https://pangkalpinangkota.go.id/kia',
    'Formulir pendaftaran tersedia di tautan ini:\nhttps://pangkalpinangkota.go.id/kia',
    'Tombol "klik di sini" pada situs sedang diperbaiki.',
  ],
};
