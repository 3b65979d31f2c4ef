import { bodyNouns, namedBodies } from '../../../bahasa/data/bodies';
import { monthNumbers, weekdayNumbers } from '../../../bahasa/data/calendar-words';
import { groups } from '../../../bahasa/data/groups';
import { honorifics, openPositions, positions } from '../../../bahasa/data/positions';
import { regionNouns } from '../../../bahasa/data/regions';
import { smallWords } from '../../../bahasa/data/small-words';
import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb } from '../../../bahasa/is-active-verb';
import { oncePerLine } from '../../../bahasa/per-line';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Paragraph, PlacedParagraph, Token } from '../../../bahasa/reading';
import { endOfRegion } from '../../../bahasa/region-at';
import type { Span } from '../../../draft/span';
import { ranks } from '../data-pribadi/data/ranks';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import { sentenceAt } from '../in-sentences';
import type { Hit, TextRule } from '../rule';
import { saidVerbs, sayingVerbs } from './data/speech';

const roles = new Set(
  wordList(
    'selaku sebagai salah seorang satu warga pemilik korban saksi mewakili dari asal jabatan wali kepala penyelenggara pendiri putra putri pegiat tuan manajer manager supervisor director head officer president vice executive general chief ceo founder owner leader kalapas karutan kalapas walikelas pelaksana staff hrd humas juru ajudan',
  ),
);

const told = [positions, openPositions, groups, namedBodies, bodyNouns, regionNouns, roles, new Set(ranks)];
const isRole = oncePerWord((norm) => told.some((list) => list.has(norm)));

const isNoName = oncePerWord(
  (norm) => smallWords.has(norm) || weekdayNumbers.has(norm) || monthNumbers.has(norm) || isActiveVerb(norm),
);

const isNamePart = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  token.isCapital &&
  (token.text.length < 2 || token.text !== token.text.toUpperCase()) &&
  !isRole(token) &&
  !isNoName(token);

/** Indices of a name's tokens: up to `to`, honorifics before it included. */
interface Name {
  from: number;
  to: number;
}

interface Speaker extends Span {
  /** What the speaker is called, without honorifics and initials. */
  words: readonly string[];
}

/** The name that starts here, with the honorifics before it. Null where an office, a body or no name stands. */
function nameAt(tokens: readonly Token[], at: number): Name | null {
  let from = at;
  while (from < at + 2 && honorifics.has(tokens[from]?.norm ?? '')) {
    if (ranks.includes(tokens[from]?.norm ?? '')) return null;
    from++;
  }
  let to = from;
  while (to < from + 6 && isNamePart(tokens[to])) to++;
  const isRegion = to > from && endOfRegion(tokens, from) > 0;
  return to > from && !isRegion ? { from: at, to } : null;
}

const appositions = new Set(wordList(', ( selaku sebagai dari asal yang salah seorang pemilik warga – -'));
/** What comes behind these is when and where he spoke, not who he is. */
const asides = new Set(
  wordList(
    'di pada saat ketika usai kepada dalam seusai setelah sebelum menurut sambil seperti melalui lewat dalam hari kemarin tadi malam pagi siang sore beberapa ditemui saat penuh dengan',
  ),
);

/** Index behind what still belongs to the name: "Siti dan Rina", "Siti (47)". */
function endOfNames(tokens: readonly Token[], to: number): number {
  let at = to;
  if (tokens[at]?.norm === 'dan' && isNamePart(tokens[at + 1])) {
    at++;
    while (at < to + 5 && isNamePart(tokens[at])) at++;
  }
  return tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' ? at + 3 : at;
}

/** "Budi, Ketua RT 02", "Budi (kader posyandu)", "Budi selaku ketua". */
function isIntroduced(tokens: readonly Token[], to: number): boolean {
  const at = endOfNames(tokens, to);
  const opener = tokens[at];
  const next = tokens[at + 1];
  if (!opener || (!appositions.has(opener.norm) && !isRole(opener))) return false;
  if (opener.text === ',' && next?.kind === 'word' && !next.isCapital && !asides.has(next.norm)) return true;
  for (const token of tokens.slice(at, at + 8)) {
    if (/^[.!?]/.test(token.text) || asides.has(token.norm)) return false;
    if (isRole(token)) return true;
  }
  return false;
}

const startsWithRole = (token: Token | undefined): boolean => token !== undefined && isRole(token);

const quote = /^["“”]$/;
const speech = heldList([...saidVerbs, ...sayingVerbs, 'menurut']);

function speakersIn(paragraph: Paragraph): readonly Speaker[] {
  const { tokens } = paragraph;
  const found: Name[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !speech.isOne(token)) return;
    const before = tokens[at - 1]?.text ?? '';
    const isBehind = saidVerbs.has(token.norm) && (quote.test(before) || before === ',');
    if (isBehind) {
      const name = nameAt(tokens, at + 1);
      if (name && !isIntroduced(tokens, name.to)) found.push(name);
      return;
    }
    if (token.norm === 'menurut') {
      const name = nameAt(tokens, at + 1);
      if (name && name.to - name.from > 1 && tokens[name.to]?.text === ',' && !startsWithRole(tokens[name.to + 1]))
        found.push(name);
      return;
    }
    if (!sayingVerbs.has(token.norm)) return;
    const sentence = sentenceAt(paragraph.sentences, token.start);
    const [opener] = sentence?.tokens ?? [];
    if (!opener || sentence?.isLoud) return;
    let from = at;
    while (from > 0 && tokens[from] !== opener) from--;
    const name = nameAt(tokens, from);
    const isNamed = name && (name.to - name.from > 1 || honorifics.has(opener.norm));
    if (name && isNamed && name.to === at && !opener.text.endsWith('nya')) found.push(name);
  });
  return found.map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    words: tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .filter((norm) => norm.length > 2 && !honorifics.has(norm)),
  }));
}

const speakersOf = oncePerLine(speakersIn);

/** Where each word of the speakers' names stands first, up to the last of them: asked once for all. */
function firstPlaces(lines: readonly PlacedParagraph[], speaking: readonly PlacedParagraph[]): Map<string, number> {
  const first = new Map<string, number>();
  // Most words of a text open with another letter than any of these.
  let letters = 0;
  for (const { paragraph } of speaking) {
    for (const { words } of speakersOf(paragraph)) {
      for (const word of words) {
        first.set(word, Number.POSITIVE_INFINITY);
        letters |= 1 << (word.charCodeAt(0) & 31);
      }
    }
  }
  let missing = first.size;
  for (const { start, paragraph } of lines) {
    const { tokens } = paragraph;
    for (let at = 0; at < tokens.length && missing > 0; at++) {
      const { norm, start: own } = tokens[at] as Token;
      if ((letters & (1 << (norm.charCodeAt(0) & 31))) === 0) continue;
      if (first.get(norm) !== Number.POSITIVE_INFINITY) continue;
      first.set(norm, start + own);
      missing--;
    }
    if (missing === 0) break;
  }
  return first;
}

/** Somebody is quoted of whom nobody knows who he is. */
export const rule: TextRule = {
  id: 'GB-11',
  level: 'saran',
  title: { id: 'Jabatan pembicara disebut' },
  why: { id: 'Nama saja tidak memberi tahu pembaca mengapa ia layak dikutip.' },
  source: 'Buku Gaya ANTARA A.9; Kesepakatan Admin Berita Kemenag Kalsel 2014, butir 4',
  look(reading) {
    const speaking = speech.linesOf(reading).filter(({ paragraph }) => speakersOf(paragraph).length > 0);
    const hits: Hit[] = [];
    if (speaking.length === 0) return hits;
    const first = firstPlaces(reading.paragraphs, speaking);
    for (const { start: by, paragraph } of speaking) {
      for (const { start, end, words } of speakersOf(paragraph)) {
        if (words.some((word) => (first.get(word) ?? 0) < by + start)) continue;
        const name = paragraph.text.slice(start, end).slice(0, 40);
        const message = { id: `Sebut jabatan atau perannya: siapa ${name}?` };
        hits.push({ span: { start: by + start, end: by + end }, message });
      }
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: '"Mari bersih-bersih," kata Budi.', fixed: null },
    { text: '“Bantuan sudah kami terima,” ujar Ibu Siti Aminah di balai warga.', fixed: null },
    { text: 'Menurut Budi Santoso, selokan sudah bersih.', fixed: null },
    { text: 'Budi Santoso mengatakan selokan sudah bersih.', fixed: null },
    { text: '🌱 "Pohon ini untuk anak cucu kita," tutur H. Ahmad Fauzi, Sabtu (21/11/2026).', fixed: null },
  ],
  right: [
    '"Mari bersih-bersih," kata Ketua RT 02 Budi Santoso.',
    '"Mari bersih-bersih," kata Budi Santoso, Ketua RT 02.',
    '"Mari bersih-bersih," kata lurah. "Ayo," ujarnya.',
    'Lurah Kejaksaan Siti Aminah hadir. "Mari bersih-bersih," kata Siti.',
    '"Curah hujan tinggi," kata BMKG.',
    'Dinas Kesehatan menyampaikan jadwal vaksinasi.',
    '"Airnya sudah surut," kata Rina (warga RT 03).',
  ],
};
