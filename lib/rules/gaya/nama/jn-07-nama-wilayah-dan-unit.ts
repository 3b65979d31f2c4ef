import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import { endOfRegion } from '../../../bahasa/region-at';
import { tokenize } from '../../../bahasa/tokenize';
import { type Agency, unknownAgency } from '../../../draft/agency';
import { isAllCapitals } from '../ejaan/is-shouted';
import type { Examples } from '../examples';
import { hitsAt } from '../hits-at';
import type { Hit, LineRule } from '../rule';
import { agencyWords, perAgency } from './agency-words';
import { distance } from './distance';
import { lengthOf, mostWords, wordsFrom } from './words-from';

interface Name {
  right: string;
  /** Joined and in lower case. */
  text: string;
  /** How many words a slip of it may have. */
  counts: readonly number[];
}

interface Names {
  /** What may stand behind a word: behind "kelurahan" the names of kelurahan. */
  after: ReadonlyMap<string, readonly Name[]>;
  /** Every name, joined and in lower case: none of them is a slip of another. */
  known: ReadonlySet<string>;
  /** The town, where its name is long enough to stand alone. */
  town: string;
  townNorm: string;
}

const kelurahanWords = wordList('kelurahan kel kel. lurah');
const kecamatanWords = wordList('kecamatan kec kec. camat');
const cityWords = wordList('kota kabupaten kab kab. wali walikota bupati');
/** Public places whose names the pack spells. */
const placeWords =
  wordList(`puskesmas posyandu pustu taman alun-alun stadion gedung aula balai pasar pantai pelabuhan jembatan rsud terminal museum perpustakaan
  jalan jl jl. sekolah sd smp sma dinas badan bagian masjid lapangan`);

function nameOf(right: string): Name {
  const words = tokenize(right).map(({ norm }) => norm);
  return { right, text: words.join(' '), counts: [...new Set([words.length, 1, 2])] };
}

const namesOf = perAgency((agency): Names => {
  const after = new Map<string, Name[]>();
  const known = new Set<string>();
  const add = (words: readonly string[], name: Name) => {
    known.add(name.text);
    for (const word of words) after.set(word, [...(after.get(word) ?? []), name]);
  };
  for (const area of agency.areas.kelurahan) add(kelurahanWords, nameOf(area));
  for (const area of agency.areas.kecamatan) add(kecamatanWords, nameOf(area));
  for (const full of [agency.unit, agency.city, ...agency.places]) {
    const [kind, ...rest] = tokenize(full);
    if (!kind || rest.length === 0) continue;
    const name = nameOf(full.slice(rest[0]?.start));
    const words = [kelurahanWords, kecamatanWords, cityWords].find((some) => some.includes(kind.norm));
    if (words) add(words, name);
    else if (placeWords.includes(kind.norm)) add([kind.norm], name);
    else known.add(name.text);
  }
  const town = agency.city.replace(/^(?:kota|kabupaten) /i, '');
  const own = /^\p{L}{8,}$/u.test(town) ? town : '';
  return { after, known, town: own, townNorm: own.toLowerCase() };
});

/** "Kota": "Wali Kota Pangkalpinang" as well as "Kota Pangkalpinang". */
const lastOfTwo = new Set(['wali', 'bupati', 'walikota']);

function hitAt(tokens: readonly Token[], at: number, { after, known }: Names): Hit | null {
  const names = after.get(tokens[at]?.norm ?? '');
  const first = tokens[at + 1];
  if (!names || first?.kind !== 'word' || lastOfTwo.has(first.norm)) return null;
  let only: { right: string; count: number } | null = null;
  for (const { right, text, counts } of names) {
    // In lower case an ordinary word might stand a letter away from a short name.
    if (text.length < (first.isCapital ? 5 : 7)) continue;
    for (const count of counts) {
      if (Math.abs(lengthOf(tokens, at + 1, count) - text.length) > 1) continue;
      if (distance(wordsFrom(tokens, at + 1, count), text, 1) !== 1 || /\d/.test(text)) continue;
      if (only && only.right !== right) return null;
      only = { right, count };
    }
  }
  const last = only && tokens[at + only.count];
  if (!only || !last) return null;
  // A right name must not be read on as the beginning of a longer one, and "Kelurahan Bintan" is named after another region.
  for (let count = 1; count <= mostWords; count++) if (known.has(wordsFrom(tokens, at + 1, count))) return null;
  if (endOfRegion(tokens, at + 1) > 0) return null;
  const fix = isAllCapitals(first) ? only.right.toUpperCase() : only.right;
  return { span: { start: first.start, end: last.end }, fix, message: { id: `Tulis “${fix}” sesuai daftar wilayah.` } };
}

/** "Pangkalpinag (21/11/2026)": the town's name by itself, one letter away. */
function townAt(tokens: readonly Token[], at: number, { town, townNorm, after }: Names): Hit | null {
  const token = tokens[at];
  if (!token?.isCapital || token.kind !== 'word' || Math.abs(token.norm.length - town.length) > 1) return null;
  const isNear = token.norm.startsWith(townNorm.slice(0, 2));
  if (
    !isNear ||
    after.has(tokens[at - 1]?.norm ?? '') ||
    distance(token.norm, townNorm, 1) !== 1 ||
    endOfRegion(tokens, at) > 0
  )
    return null;
  const fix = isAllCapitals(token) ? town.toUpperCase() : town;
  return { span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}”.` } };
}

const namedIn = agencyWords((agency) => namesOf(agency).after.keys());

/** The name of a kelurahan, kecamatan, town or public place, one letter away from the unit's own list. */
export const rule: LineRule = {
  id: 'JN-07',
  level: 'salah',
  title: { id: 'Nama wilayah atau tempat salah tulis' },
  why: { id: 'Nama wilayah dan tempat harus sama dengan daftar resmi.' },
  source: 'Daftar wilayah dan tempat dalam paket Diskominfo',
  find(paragraph, { agency }) {
    const { tokens } = paragraph;
    const names = namesOf(agency);
    const hits = hitsAt(namedIn(paragraph, agency), (at) => hitAt(tokens, at, names));
    if (names.town !== '' && names.after.size > 0) {
      for (let at = 0; at < tokens.length; at++) {
        const hit = townAt(tokens, at, names);
        if (hit) hits.push(hit);
      }
    }
    return hits;
  },
};

const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kejaksaan',
  city: 'Kota Pangkalpinang',
  places: ['Puskesmas Melintang', 'Balai RW 03', 'Taman Merdeka'],
  areas: {
    kelurahan: ['Kejaksaan', 'Bintang', 'Batin Tikal'],
    kecamatan: ['Gerunggang', 'Taman Sari', 'Girimaya', 'Gabek'],
  },
};

export const examples: Examples = {
  wrong: [
    { agency, text: 'Rapat digelar di Kecamatan Gerungang.', fixed: 'Rapat digelar di Kecamatan Gerunggang.' },
    { agency, text: 'KELURAHAN KEJAKSAN', fixed: 'KELURAHAN KEJAKSAAN' },
    { agency, text: '📍 Kel. Batin Tical', fixed: '📍 Kel. Batin Tikal' },
    { agency, text: 'Warga Kecamatan Giri Maya berkumpul.', fixed: 'Warga Kecamatan Girimaya berkumpul.' },
    { agency, text: 'Vaksin ada di Puskesmas Melntang.', fixed: 'Vaksin ada di Puskesmas Melintang.' },
    { agency, text: 'Warga Kota Pangkalpinag berkumpul.', fixed: 'Warga Kota Pangkalpinang berkumpul.' },
  ],
  right: [
    { agency, text: 'Rapat digelar di Kecamatan Gerunggang.' },
    { agency, text: 'Warga Kelurahan Bintan berkunjung.' },
    { agency, text: 'Rapat digelar di Balai RW 04.' },
    { agency, text: 'KELURAHAN KEJAKSAAN' },
    { agency, text: 'Warga Kecamatan Bukit Intan datang ke Kelurahan Bintang.' },
    'Rapat digelar di Kecamatan Gerungang.',
  ],
};
