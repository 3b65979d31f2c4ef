import type { Reading, Token } from '../../../bahasa/reading';
import { isShortOffice } from '../../../bahasa/short-office';
import { tokenize } from '../../../bahasa/tokenize';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { allAcronyms, plainWords } from './acronyms';

interface Unit {
  /** Ways to write it in running text: " kelurahan kejaksaan ", " kejaksaan ", " bpbd ". */
  texts: readonly string[];
  /** The same without spaces, for tags and accounts. */
  compact: readonly string[];
  /** All its letters, in order: "diskominfo" is drawn from them. */
  letters: string;
}

const region = /^(?:kota|kabupaten|provinsi|kab|prov)\b.*$/;
const compiled = new WeakMap<Agency, Unit>();
const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

function unitOf(agency: Agency): Unit {
  const ready = compiled.get(agency);
  if (ready) return ready;
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
  const made = { texts: [...texts], compact, letters: own.join('') };
  compiled.set(agency, made);
  return made;
}

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

function isNamed({ paragraphs }: Reading, { texts, compact, letters }: Unit): boolean {
  const words: string[] = [];
  for (const { paragraph } of paragraphs) {
    for (const token of paragraph.tokens) {
      if (isTag(token)) {
        const plain = token.norm.replaceAll(/[^\p{L}\d]/gu, '');
        if (compact.some((name) => plain.includes(name))) return true;
      } else if (token.kind === 'word' || token.kind === 'number') {
        if (isShortOffice(token.norm) && isDrawnFrom(token.norm, letters)) return true;
        words.push(token.norm);
      }
    }
  }
  const text = spaced(plainWords(words));
  return texts.some((name) => text.includes(name));
}

/** The post never says which office speaks; once shared, it has lost the account's name. */
export const rule: TextRule = {
  id: 'JN-08',
  level: 'saran',
  title: { id: 'Nama unit belum disebut' },
  why: { id: 'Saat dibagikan ulang, warga tidak tahu unit mana yang dimaksud.' },
  source: 'Permenpan-RB 83/2012, prinsip keterwakilan',
  look(reading, { agency, jenis, kind }) {
    if (agency.unit === '' || kind !== 'post' || jenis === 'ucapan') return [];
    const first = reading.paragraphs.find(({ paragraph }) => paragraph.tokens.some((token) => token.kind === 'word'));
    const word = first?.paragraph.tokens.find((token) => token.kind === 'word');
    const count = reading.paragraphs.reduce(
      (sum, { paragraph }) => sum + paragraph.tokens.filter((token) => token.kind === 'word').length,
      0,
    );
    if (!first || !word || count < 3 || isNamed(reading, unitOf(agency))) return [];
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
