import { bodyNouns, namedBodies } from '../../../bahasa/data/bodies';
import { monthNumbers, weekdayNumbers } from '../../../bahasa/data/calendar-words';
import { groups } from '../../../bahasa/data/groups';
import { honorifics, openPositions, positions } from '../../../bahasa/data/positions';
import { regionNouns } from '../../../bahasa/data/regions';
import { smallWords } from '../../../bahasa/data/small-words';
import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb } from '../../../bahasa/is-active-verb';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, Token } from '../../../bahasa/reading';
import { endOfRegion } from '../../../bahasa/region-at';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { saidVerbs, sayingVerbs } from './data/speech';

const roles = new Set(
  wordList(
    'selaku sebagai salah seorang satu warga pemilik korban saksi mewakili dari asal jabatan wali kepala penyelenggara pendiri putra putri pegiat tuan manajer manager supervisor director head officer president vice executive general chief ceo founder owner leader kalapas karutan kalapas walikelas pelaksana staff hrd humas juru ajudan',
  ),
);

/** A rank tells what he is. */
const ranks = new Set(
  wordList(`kompol akp akbp kombes aipda aiptu bripka brigpol brigadir bripda briptu ipda iptu irjen brigjen komjen serka serda sertu serma pelda peltu kopda koptu praka kapten letkol kolonel
    mayor letda lettu mayjen letjen letnan sersan pratu prada dr dr. prof prof. ustaz ustadz ustadzah kh kh. kiai drg drg.`),
);

const isRole = ({ norm }: Token): boolean =>
  positions.has(norm) ||
  openPositions.has(norm) ||
  groups.has(norm) ||
  namedBodies.has(norm) ||
  bodyNouns.has(norm) ||
  regionNouns.has(norm) ||
  roles.has(norm) ||
  ranks.has(norm);

const isNamePart = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  token.isCapital &&
  (token.text.length < 2 || token.text !== token.text.toUpperCase()) &&
  !isRole(token) &&
  !smallWords.has(token.norm) &&
  !weekdayNumbers.has(token.norm) &&
  !monthNumbers.has(token.norm) &&
  !isActiveVerb(token.norm);

interface Speaker {
  from: number;
  /** Index after the name. */
  to: number;
}

/** The name that starts here, with the honorifics before it. Null where an office, a body or no name stands. */
function nameAt(tokens: readonly Token[], at: number): Speaker | null {
  let from = at;
  while (from < at + 2 && honorifics.has(tokens[from]?.norm ?? '')) {
    if (ranks.has(tokens[from]?.norm ?? '')) return null;
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

function speakersIn(paragraph: Paragraph): readonly Speaker[] {
  const { tokens } = paragraph;
  const found: Speaker[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
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
    const sentence = paragraph.sentences.find(({ tokens: own }) => own.includes(token));
    const [opener] = sentence?.tokens ?? [];
    if (!opener || sentence?.isLoud) return;
    const name = nameAt(tokens, tokens.indexOf(opener));
    const isNamed = name && (name.to - name.from > 1 || honorifics.has(opener.norm));
    if (name && isNamed && name.to === at && !opener.text.endsWith('nya')) found.push(name);
  });
  return found;
}

const speakersOf = oncePerLine(speakersIn);

/** Somebody is quoted of whom nobody knows who he is. */
export const rule: TextRule = {
  id: 'GB-11',
  level: 'saran',
  title: { id: 'Jabatan pembicara disebut' },
  why: { id: 'Nama saja tidak memberi tahu pembaca mengapa ia layak dikutip.' },
  source: 'Buku Gaya ANTARA A.9; Kesepakatan Admin Berita Kemenag Kalsel 2014, butir 4',
  look({ paragraphs }) {
    const isKnown = (name: string, end: number) => {
      for (const { start, paragraph } of paragraphs) {
        if (start > end) return false;
        if (paragraph.tokens.some((one) => one.norm === name && start + one.start < end)) return true;
      }
      return false;
    };
    return paragraphs.flatMap(({ start, paragraph }) =>
      speakersOf(paragraph).flatMap(({ from, to }) => {
        const first = paragraph.tokens[from];
        const last = paragraph.tokens[to - 1];
        if (!first || !last) return [];
        const names = paragraph.tokens.slice(from, to).filter(({ norm }) => !honorifics.has(norm));
        if (names.some(({ norm }) => norm.length > 2 && isKnown(norm, start + first.start))) return [];
        const span = { start: start + first.start, end: start + last.end };
        const name = paragraph.text.slice(first.start, last.end).slice(0, 40);
        return [{ span, message: { id: `Sebut jabatan atau perannya: siapa ${name}?` } }];
      }),
    );
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
