import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import { groupedBy } from './grouped-by';

/** Offices of one person; the longest first, so that "wakil wali kota" is one. */
const offices = [
  'wakil wali kota',
  'wakil walikota',
  'wakil bupati',
  'wakil gubernur',
  'wakil presiden',
  'wakil menteri',
  'wali kota',
  'sekretaris daerah',
  'sekretaris camat',
  'sekretaris lurah',
  'kepala desa',
  'kepala dusun',
  'kepala lingkungan',
  'kepala dinas',
  'kepala bagian',
  'kepala bidang',
  'kepala badan',
  'kepala puskesmas',
  'walikota',
  'bupati',
  'gubernur',
  'presiden',
  'menteri',
  'lurah',
  'camat',
  'sekda',
  'sekcam',
  'kapolsek',
  'kapolres',
  'kapolresta',
  'kapolda',
  'danramil',
  'dandim',
  'babinsa',
  'bhabinkamtibmas',
].map((office) => office.split(' '));
const byFirst = groupedBy(offices, ([first = '']) => first);

/** Many are meant, or none in particular: "para lurah Kota Pangkalpinang", "calon bupati". */
const beforeMany = new Set(
  wordList('para seluruh semua setiap tiap beberapa sejumlah calon bakal antar dua tiga empat lima enam tujuh'),
);

/** The office is sought, and nobody holds it: "bakal calon wali kota dan wakil wali kota Depok". */
const candidacy = new Set(
  wordList(
    'calon bacalon balon bakal kandidat cabup cawabup cawali pemilihan penjaringan pencalonan pilkada perkantoran jabatan kursi',
  ),
);

/** Capital for a reason of their own behind an office. */
const neverNames = new Set(
  wordList(`
    senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember
    alhamdulillah insyaallah anda indonesia yang dan di ke pada untuk ramadan idulfitri idul lebaran natal wib wita wit se-kota se-kabupaten
    pancasila tuhan allah islam jakarta bahasa undang-undang kelurahan
  `),
);
const properName = /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;
const shortTitle = /^(?:H|Hj|Ir|Drs|Dra|Dr|dr|Prof|R|M|A)\.?$/;

const officers = new WeakMap<Agency, ReadonlySet<string>>();

/** First words of the names of officials, for names in lower case: "lurah siti aminah". */
function firstNamesOf(agency: Agency): ReadonlySet<string> {
  const ready = officers.get(agency);
  if (ready) return ready;
  const names = new Set(
    agency.officials.map(({ name }) => name.toLowerCase().split(/[\s,.]+/)[0] ?? '').filter((name) => name.length > 2),
  );
  officers.set(agency, names);
  return names;
}

function officeAt(tokens: readonly Token[], at: number): number {
  const found = byFirst
    .get(tokens[at]?.text ?? '')
    ?.find((words) => words.every((word, offset) => tokens[at + offset]?.text === word));
  return found?.length ?? 0;
}

const toTitle = (words: string): string => words.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());

function hitAt(text: string, tokens: readonly Token[], at: number, firstNames: ReadonlySet<string>): Hit[] {
  const length = officeAt(tokens, at);
  const last = tokens[at + length - 1];
  const name = tokens[at + length];
  if (!length || !last || !name || name.kind !== 'word' || !/^ {1,2}$/.test(text.slice(last.end, name.start)))
    return [];
  const before = tokens[at - 1];
  if (isQuoted(tokens, at, at + length) || beforeMany.has(before?.norm ?? '') || before?.kind === 'number') return [];
  const isSought = tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => candidacy.has(norm));
  if (isSought) return [];
  const isName =
    properName.test(name.text) || (shortTitle.test(name.text) && tokens[at + length + 1]?.isCapital === true);
  if (!isName ? !firstNames.has(name.norm) : neverNames.has(name.norm)) return [];
  const first = tokens[at] as Token;
  const fix = toTitle(text.slice(first.start, last.end));
  return [
    { span: { start: first.start, end: last.end }, fix, message: { id: `Tulis “${fix}” dengan huruf kapital.` } },
  ];
}

/** An office in lower case before the name of its holder or its place. */
export const rule: LineRule = {
  id: 'EJ-20',
  level: 'salah',
  title: { id: 'Huruf kapital pada jabatan dan nama' },
  why: { id: 'Nama jabatan yang diikuti nama orang atau tempat berhuruf kapital.' },
  source: 'EYD V, Huruf Kapital',
  when: { words: [...byFirst.keys()] },
  find({ text, tokens }, { agency }, places) {
    const firstNames = firstNamesOf(agency);
    const hits: Hit[] = [];
    let done = 0;
    for (const at of places) {
      const found = at < done ? [] : hitAt(text, tokens, at, firstNames);
      hits.push(...found);
      if (found.length > 0) done = at + officeAt(tokens, at);
    }
    return hits;
  },
};

const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Kejaksaan',
  officials: [{ name: 'Siti Aminah, S.E.', position: 'Lurah Kejaksaan' }],
};

export const examples: Examples = {
  wrong: [
    { text: 'Hadir lurah Siti Aminah.', fixed: 'Hadir Lurah Siti Aminah.', agency },
    { text: 'Apel dipimpin wakil wali kota Pangkalpinang.', fixed: 'Apel dipimpin Wakil Wali Kota Pangkalpinang.' },
    { text: '🎤 Sambutan oleh camat Budi Santoso', fixed: '🎤 Sambutan oleh Camat Budi Santoso' },
    { text: '- Pembina: kepala puskesmas Melintang', fixed: '- Pembina: Kepala Puskesmas Melintang' },
    { text: 'Bersama bupati H. Rahman, warga menanam pohon.', fixed: 'Bersama Bupati H. Rahman, warga menanam pohon.' },
  ],
  right: [
    { text: 'Hadir Lurah Siti Aminah.', agency },
    'Para lurah Kota Pangkalpinang berkumpul.',
    'Menurut lurah, Siti Aminah datang lebih awal.',
    'Hal itu disampaikan camat Kamis (19/11/2026).',
    'Enam lurah Bangka mengikuti pelatihan.',
    'Rapat dihadiri lurah dan camat.',
  ],
};
