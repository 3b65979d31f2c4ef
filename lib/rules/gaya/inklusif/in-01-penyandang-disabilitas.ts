import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import { phraseAt, phrasesOf } from '../phrases';
import type { LineRule } from '../rule';

const phrases = phrasesOf(`
  penyandang cacat, penderita cacat, orang cacat, kaum cacat, penyandang kecacatan, penderita kecacatan > penyandang disabilitas
  orang-orang cacat > para penyandang disabilitas
  penyandang cacat tubuh, penderita cacat tubuh, orang cacat tubuh, penyandang cacat badan, orang cacat badan > penyandang disabilitas fisik
  warga cacat > warga penyandang disabilitas; anak cacat > anak penyandang disabilitas
  anak-anak cacat > anak-anak penyandang disabilitas; siswa cacat > siswa penyandang disabilitas
  pelajar cacat > pelajar penyandang disabilitas; mahasiswa cacat > mahasiswa penyandang disabilitas
  murid cacat > murid penyandang disabilitas; atlet cacat > atlet penyandang disabilitas
  lansia cacat > lansia penyandang disabilitas; pekerja cacat > pekerja penyandang disabilitas
  pemilih cacat > pemilih penyandang disabilitas; peserta cacat > peserta penyandang disabilitas
  remaja cacat > remaja penyandang disabilitas; pemuda cacat > pemuda penyandang disabilitas
  penumpang cacat > penumpang penyandang disabilitas; korban cacat > korban penyandang disabilitas
  masyarakat cacat > masyarakat penyandang disabilitas; pegawai cacat > pegawai penyandang disabilitas
  karyawan cacat > karyawan penyandang disabilitas; balita cacat > balita penyandang disabilitas
`);

/** Old laws and associations keep their names. */
const named =
  /(?:tentang|persatuan|yayasan|ikatan|himpunan|perhimpunan|pembinaan|rehabilitasi|hari|nomor \d{1,3} tahun \d{4})(?: [\w-]{1,20}){0,2} $/i;
/** "Cacat hukum" is a fault, not a disability. */
const faults = new Set([
  'hukum',
  'administrasi',
  'administratif',
  'produksi',
  'formil',
  'materiil',
  'moral',
  'logika',
  'prosedur',
]);

/** "Mencegah anak cacat" speaks of a birth defect. */
const births = new Set(['mencegah', 'cegah', 'lahir', 'melahirkan', 'kelahiran', 'risiko']);

/** Persons are not called broken. */
export const rule: LineRule = {
  id: 'IN-01',
  level: 'salah',
  title: { id: 'Tulis penyandang disabilitas' },
  why: { id: 'Undang-undang mengganti penyandang cacat dengan penyandang disabilitas.' },
  source: 'UU 8/2016 tentang Penyandang Disabilitas',
  when: { words: ['cacat', 'kecacatan'] },
  find({ text, tokens }) {
    return tokens.flatMap((token, at) => {
      const found = token.kind === 'word' ? phraseAt(phrases, tokens, at) : null;
      if (!found || isQuoted(tokens, at, found.to) || faults.has(tokens[found.to]?.norm ?? '')) return [];
      if (births.has(tokens[at - 1]?.norm ?? '')) return [];
      const wrong = text.slice(found.span.start, found.span.end);
      const isCapitals = wrong === wrong.toUpperCase();
      const isTitle = !isCapitals && tokens[found.to - 1]?.isCapital === true;
      if (isTitle && named.test(text.slice(0, found.span.start))) return [];
      const right = isTitle ? inTitleCase(found.right) : keepCase(found.right, wrong);
      return [{ span: found.span, fix: right, message: { id: `Tulis “${right}”.` } }];
    });
  },
};

const inTitleCase = (words: string): string => words.replace(/(?<![\w-])[a-z]/g, (letter) => letter.toUpperCase());

export const examples: Examples = {
  wrong: [
    { text: 'Bantuan untuk penyandang cacat.', fixed: 'Bantuan untuk penyandang disabilitas.' },
    { text: 'PELATIHAN BAGI PENYANDANG CACAT', fixed: 'PELATIHAN BAGI PENYANDANG DISABILITAS' },
    { text: 'Orang cacat mendapat jalur khusus.', fixed: 'Penyandang disabilitas mendapat jalur khusus.' },
    { text: '♿ Loket Khusus Penyandang Cacat', fixed: '♿ Loket Khusus Penyandang Disabilitas' },
    { text: '- Kursi roda untuk anak cacat', fixed: '- Kursi roda untuk anak penyandang disabilitas' },
    {
      text: 'Petugas mendata penyandang cacat tubuh di RT 02.',
      fixed: 'Petugas mendata penyandang disabilitas fisik di RT 02.',
    },
    { text: 'Para penyandang cacatnya hadir.', fixed: 'Para penyandang disabilitasnya hadir.' },
  ],
  right: [
    'Bantuan untuk penyandang disabilitas.',
    'Surat itu dinilai cacat hukum dan barang cacat dikembalikan.',
    'Tulis "penyandang disabilitas", bukan "penyandang cacat".',
    'Vaksin mencegah bayi lahir cacat.',
    'Yayasan Pembinaan Anak Cacat menggelar pentas seni.',
  ],
};
