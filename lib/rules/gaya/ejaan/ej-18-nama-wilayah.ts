import { regionNameBlock } from '../../../bahasa/data/region-names';
import { ordinaryNames } from '../../../bahasa/data/regions';
import { wordList } from '../../../bahasa/data/word-list';
import { endOfDistrict } from '../../../bahasa/district-at';
import type { Token } from '../../../bahasa/reading';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

/** Before a name these belong to it. */
const types = new Set(
  wordList(
    'kelurahan kecamatan kabupaten kota provinsi propinsi desa dusun jalan gang sungai pulau pantai gunung bukit taman pasar puskesmas posyandu masjid lapangan alun-alun stadion terminal pelabuhan bandara jembatan',
  ),
);
/** Areas of government: behind them a capital opens the area's own name even if no list has it. */
const areaTypes = new Set(wordList('kelurahan kecamatan kabupaten provinsi propinsi'));
const wideTypes = new Set([...areaTypes, 'kota']);

/** With a capital for a reason of their own: "di kelurahan Senin pagi", "aula kecamatan Ibu Wali". */
const neverNames = new Set(
  wordList(`
    senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember
    ibu bapak pak bu lurah camat bupati gubernur wali walikota ketua kepala siaga tangguh ramah layak sehat bersih mandiri digital anda ayo mari
  `),
);

/** "pusat kota Poso" is a part of the town, and "ibu kota", "wali kota" are words of their own. */
const beforeTown = new Set(wordList('ibu wali pusat jantung tengah pinggir pinggiran sudut dalam luar tata'));
const isPlaceType = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm !== 'kota' || !beforeTown.has(tokens[at - 1]?.norm ?? '');

interface Names {
  /** First words of names that the unit knows by itself. */
  local: ReadonlySet<string>;
  /** Norms of names without the type before them, by first word. */
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const regionNames = regionNameBlock
  .replaceAll('\n', '')
  .split('|')
  .filter((name) => name !== '');
const known = new WeakMap<Agency, Names>();

function namesOf(agency: Agency): Names {
  const ready = known.get(agency);
  if (ready) return ready;
  const byFirst = new Map<string, string[][]>();
  const local = new Set<string>();
  const add = (words: string[], isLocal = true) => {
    const [first] = words;
    if (first && isLocal) local.add(first);
    if (first)
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
      );
  };
  const wordsOf = (name: string) => name.toLowerCase().split(/\s+/).filter(Boolean);
  for (const name of regionNames) add(wordsOf(name), false);
  for (const name of [...agency.areas.kelurahan, ...agency.areas.kecamatan]) add(wordsOf(name));
  // "Taman Merdeka" is looked for behind its "taman".
  for (const name of [...agency.places, agency.city, agency.unit]) {
    const words = wordsOf(name);
    if (types.has(words[0] ?? '')) add(words.slice(1));
  }
  const names = { byFirst, local };
  known.set(agency, names);
  return names;
}

/** Index after the known name at `at`; -1 where none stands. */
function endOfName({ byFirst }: Names, tokens: readonly Token[], at: number): number {
  const found = byFirst
    .get(tokens[at]?.norm ?? '')
    ?.find((words) => words.every((word, offset) => tokens[at + offset]?.norm === word));
  return found ? at + found.length : -1;
}

function hitAt(text: string, tokens: readonly Token[], at: number, names: Names): Hit[] {
  const type = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || type.text !== type.norm || isQuoted(tokens, at, at + 1)) return [];
  if (!isPlaceType(tokens, at)) return [];
  const listed = endOfName(names, tokens, at + 1);
  const district = listed < 0 && type.norm === 'kecamatan' ? endOfDistrict(tokens, at + 1) : 0;
  const to = district || listed;
  const isUnlisted =
    to < 0 &&
    areaTypes.has(type.norm) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) &&
    !wideTypes.has(next.norm) &&
    !neverNames.has(next.norm);
  // Without its capital a name must be listed, and be more than a word that follows by chance ("kota tua", "desa wisata").
  const isOrdinary = ordinaryNames.has(next.norm) || neverNames.has(next.norm);
  const isListed = to > 0 && (names.local.has(next.norm) || wideTypes.has(type.norm));
  const isLocal = isListed && (next.isCapital || (!isOrdinary && (areaTypes.has(type.norm) || type.norm === 'kota')));
  if (!isUnlisted && !isLocal) return [];
  const last = to > 0 ? to : at + 2;
  // A name that has its capitals already is not touched.
  const isCapitalized = tokens.slice(at + 1, last).every(({ isCapital }) => isCapital);
  const end = (isCapitalized ? type : tokens[last - 1]) ?? next;
  const fix = text.slice(type.start, end.end).replace(/(?<![\p{L}\p{M}'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return [{ span: { start: type.start, end: end.end }, fix, message: { id: `Tulis “${fix}” dengan huruf kapital.` } }];
}

/** The word for a place in lower case before the place's name. */
export const rule: LineRule = {
  id: 'EJ-18',
  level: 'salah',
  title: { id: 'Huruf kapital pada nama tempat' },
  why: { id: 'Kelurahan, kecamatan, atau jalan yang diikuti namanya berhuruf kapital.' },
  source: 'EYD V, Huruf Kapital',
  when: { words: types },
  find({ text, tokens }, { agency }, places) {
    // Nearly all have their capital.
    const small = places.filter((at) => !tokens[at]?.isCapital && types.has(tokens[at]?.norm ?? ''));
    return small.flatMap((at) => hitAt(text, tokens, at, namesOf(agency)));
  },
};

const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kejaksaan',
  city: 'Kota Pangkalpinang',
  places: ['Taman Merdeka', 'Pasar Pagi', 'Posyandu Melati'],
  areas: { kelurahan: ['Kejaksaan', 'Opas'], kecamatan: ['Gerunggang', 'Taman Sari'] },
};

export const examples: Examples = {
  wrong: [
    { text: 'Posko ada di kelurahan Kejaksaan.', fixed: 'Posko ada di Kelurahan Kejaksaan.', agency },
    { text: '📍 Aula kecamatan taman sari', fixed: '📍 Aula Kecamatan Taman Sari', agency },
    { text: 'Warga kota Pangkalpinang ikut serta.', fixed: 'Warga Kota Pangkalpinang ikut serta.' },
    { text: 'Senam digelar di taman Merdeka.', fixed: 'Senam digelar di Taman Merdeka.', agency },
    { text: 'Posko kecamatan gerunggang sudah buka.', fixed: 'Posko Kecamatan Gerunggang sudah buka.' },
    { text: '- Petugas dari kabupaten Bangka Tengah', fixed: '- Petugas dari Kabupaten Bangka Tengah' },
  ],
  right: [
    { text: 'Posko ada di Kelurahan Kejaksaan.', agency },
    { text: 'Warga kelurahan ini bertemu jaksa dari kejaksaan.', agency },
    'Kirab budaya melintasi kota tua dan desa wisata.',
    'Rapat di kelurahan Senin pagi dimajukan.',
    'Seluruh kelurahan dan kecamatan melapor.',
    'Pedagang di pasar pagi mulai berjualan.',
    'Lampu di pusat kota Pangkalpinang sudah diganti.',
    'Petugas menata 25 ruas jalan Pangkalpinang.',
  ],
};
