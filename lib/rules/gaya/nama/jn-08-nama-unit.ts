import { oncePerLine } from '../../../bahasa/per-line';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Paragraph, Reading, Token } from '../../../bahasa/reading';
import { isShortOffice } from '../../../bahasa/short-office';
import { tokenize } from '../../../bahasa/tokenize';
import { type Agency, unknownAgency } from '../../../draft/agency';
import { holdsWord } from '../berita/first-line';
import type { Examples } from '../examples';
import { heldWords } from '../held-words';
import type { TextRule } from '../rule';
import { allAcronyms, plainWords } from './acronyms';
import { agencyWords, oncePerOwnLine, perAgency } from './agency-words';

interface Unit {
  /** Ways to write it in running text: " kelurahan kejaksaan ", " kejaksaan ", " bpbd ". */
  texts: readonly string[];
  /** The same without spaces, for tags and accounts. */
  compact: readonly string[];
  /** All its letters, in order: "diskominfo" is drawn from them. */
  letters: string;
  /** What follows the first word of each text; empty where it stands alone. */
  seconds: ReadonlyMap<string, ReadonlySet<string>>;
}

const region = /^(?:kota|kabupaten|provinsi|kab|prov)\b.*$/;
const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const unitOf = perAgency((agency): Unit => {
  const words = plainWords(tokenize(agency.unit).map(({ norm }) => norm));
  const cut = words.findIndex((word, at) => at > 0 && region.test(word));
  const own = cut < 0 ? words : words.slice(0, cut);
  const texts = new Set([spaced(own)]);
  // "Kejaksaan" names the kelurahan; "Sosial" does not name the office.
  if (/^(?:kelurahan|kecamatan|desa|puskesmas|nagari|gampong)$/.test(own[0] ?? '') && own.length > 1)
    texts.add(spaced(own.slice(1)));
  for (const [short, { meanings }] of allAcronyms) {
    const isOwn =
      own.includes(short) || meanings.some(({ words: ways }) => ways.some((way) => way.join(' ') === own.join(' ')));
    if (!isOwn) continue;
    texts.add(` ${short} `);
    for (const way of meanings.flatMap(({ words: ways }) => ways)) texts.add(spaced(way));
  }
  const compact = [...texts].map((text) => text.replaceAll(/[^\p{L}\d]/gu, '')).filter(({ length }) => length > 3);
  const seconds = new Map<string, Set<string>>();
  for (const text of texts) {
    const [first = '', second = ''] = text.trim().split(' ');
    seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  return { texts: [...texts], compact, letters: own.join(''), seconds };
});

/** Whether the letters of a short name stand in the long one in their order: "diskominfo", "dinsos". */
function isDrawnFrom(short: string, long: string): boolean {
  let from = 0;
  for (const letter of short) {
    const found = long.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

const isTag = ({ kind }: Token): boolean =>
  kind === 'hashtag' || kind === 'mention' || kind === 'link' || kind === 'email';

/** Letters and figures only. */
const compactOf = oncePerWord((norm) => norm.replaceAll(/[^\p{L}\d]/gu, ''));
const shortOffices = heldWords(isShortOffice);
/** Tags, accounts, links and addresses, by the signs in them. */
const signed = heldWords((norm) => norm.length > 3 && /[#@./]/.test(norm));
const joints = new Set(['dan', 'non']);
/** With what the names of the unit open. */
const headsIn = agencyWords((agency) => unitOf(agency).seconds.keys());

const isToldIn = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';
const plainText = oncePerLine(({ tokens }) => plainWords(tokens.filter(isToldIn).map(({ norm }) => norm)).join(' '));

const isNamedIn = (text: string, { texts }: Unit): boolean => texts.some((name) => ` ${text} `.includes(name));

/** Whether a line names the unit; `maybe`: it has a word with which a longer name of the unit opens. */
function namingOf(paragraph: Paragraph, agency: Agency): 'named' | 'maybe' | 'not' {
  const unit = unitOf(agency);
  const { tokens } = paragraph;
  let isOpen = false;
  for (const at of headsIn(paragraph, agency)) {
    const seconds = unit.seconds.get(tokens[at]?.norm ?? '');
    const next = tokens[at + 1];
    if (seconds?.has('') && isToldIn(tokens[at] as Token)) return 'named';
    // Joints between the words count for nothing, so that they are left to the plain text.
    isOpen ||= !next || !isToldIn(next) || joints.has(next.norm) || seconds?.has(next.norm) === true;
  }
  if (isOpen && isNamedIn(plainText(paragraph), unit)) return 'named';
  const isShort = (one: Token) => shortOffices.isOne(one) && isToldIn(one) && isDrawnFrom(one.norm, unit.letters);
  if (shortOffices.inLine(paragraph) && tokens.some(isShort)) return 'named';
  const isSigned = (one: Token) =>
    signed.isOne(one) && isTag(one) && unit.compact.some((name) => compactOf(one).includes(name));
  if (signed.inLine(paragraph) && tokens.some(isSigned)) return 'named';
  return isOpen ? 'maybe' : 'not';
}

const namingKept = oncePerOwnLine(namingOf);

function isNamed({ paragraphs }: Reading, agency: Agency): boolean {
  let isOpen = false;
  for (const { paragraph } of paragraphs) {
    const naming = namingKept(paragraph, agency);
    if (naming === 'named') return true;
    isOpen ||= naming === 'maybe';
  }
  // A name may go on in the next line.
  const text = isOpen ? paragraphs.map(({ paragraph }) => plainText(paragraph)).filter((line) => line !== '') : [];
  return isNamedIn(text.join(' '), unitOf(agency));
}

const wordsIn = oncePerLine(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length);
const isTooShort = ({ paragraphs }: Reading): boolean =>
  paragraphs.reduce((sum, { paragraph }) => sum + wordsIn(paragraph), 0) < 3;

/** The post never says which office speaks; once shared, it has lost the account's name. */
export const rule: TextRule = {
  id: 'JN-08',
  level: 'saran',
  title: { id: 'Nama unit belum disebut' },
  why: { id: 'Saat dibagikan ulang, warga tidak tahu unit mana yang dimaksud.' },
  source: 'Permenpan-RB 83/2012, prinsip keterwakilan',
  look(reading, { agency, jenis, kind }) {
    if (agency.unit === '' || kind !== 'post' || jenis === 'ucapan') return [];
    const first = reading.paragraphs.find(({ paragraph }) => holdsWord(paragraph));
    const word = first?.paragraph.tokens.find((token) => token.kind === 'word');
    if (!first || !word || isNamed(reading, agency) || isTooShort(reading)) return [];
    const span = { start: first.start + word.start, end: first.start + word.end };
    const message = `Sebutkan nama unit: ${agency.unit}.`;
    return [{ span, message: { id: message.length > 90 ? 'Sebutkan nama unit Anda dalam naskah.' : message } }];
  },
};

const agency: Agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang' };
const office: Agency = { ...unknownAgency, unit: 'Dinas Sosial Kota Pangkalpinang', city: 'Kota Pangkalpinang' };

export const examples: Examples = {
  wrong: [
    { agency, text: 'Pelayanan libur besok.', fixed: null },
    { agency, text: '🧹 WARGA BEKERJA BAKTI\nHalaman kantor dibersihkan.', fixed: null },
    { agency: office, text: 'Bantuan dibagikan di Kota Pangkalpinang.', fixed: null },
    { agency, text: 'Halo warga, kantor kami buka kembali. #PelayananPublik', fixed: null },
  ],
  right: [
    { agency, text: 'Pelayanan Kelurahan Kejaksaan libur besok, Minggu (22/11/2026).' },
    { agency, text: 'Lurah Kejaksaan memimpin kerja bakti.' },
    { agency, text: 'Warga bekerja bakti. #KelurahanKejaksaan' },
    { agency: office, text: 'Dinsos membagikan bantuan.' },
    { agency, jenis: 'ucapan', text: 'Selamat Hari Guru Nasional.' },
    'Pelayanan libur besok.',
  ],
};
