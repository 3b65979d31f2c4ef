import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

const roman = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** "ke-" glued to it shows a number; single letters may be names of rows. */
const glued = /^ke[-‑–]([ivxlcdm]{1,10})$/;
/** Before "ke XX" with a space they show that nobody goes anywhere. */
const numbered = new Set(
  wordList(`musrenbang mtq rakernas rakerda rakor munas muswil musda musyda muktamar kongres konferensi angkatan gelombang tahap tahapan periode edisi sesi hari pekan
    minggu bulan semester triwulan abad jilid seri babak putaran pertemuan sidang porprov pon porda festival lomba ulang hut dies jambore raimuna seleksi pelatihan
    diklat diklatpim pkn pka pkp latsar dosis`),
);

const valueOfRoman = (figures: string): number => {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  const signs = Array.from(figures, (sign) => values[sign] ?? 0);
  return signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0);
};

/** The Roman figure of a number with "ke", and the index behind it. */
function ordinalAt(tokens: readonly Token[], at: number): { figure: string; to: number } | null {
  const token = tokens[at];
  const own = glued.exec(token?.norm ?? '')?.[1]?.toUpperCase();
  if (own) return roman.test(own) && !/^[CDLM]$/.test(own) ? { figure: own, to: at + 1 } : null;
  if (token?.norm !== 'ke') return null;
  const isDashed = /^[-–—]$/.test(tokens[at + 1]?.text ?? '');
  const isTight = isDashed && tokens[at + 1]?.start === token.end;
  const figure = tokens[at + (isDashed ? 2 : 1)];
  if (figure?.kind !== 'word' || !/^[IVXL]{1,8}$/.test(figure.text) || !roman.test(figure.text)) return null;
  const isNumbered = isTight || numbered.has(tokens[at - 1]?.norm ?? '');
  return isNumbered ? { figure: figure.text, to: at + (isDashed ? 3 : 2) } : null;
}

function hitAt(tokens: readonly Token[], at: number): Hit | null {
  const found = ordinalAt(tokens, at);
  const [first, last] = [tokens[at], tokens[(found?.to ?? 0) - 1]];
  if (!found || !first || !last || isQuoted(tokens, at, found.to)) return null;
  // "yang ke-XX" has nothing left to stand behind.
  const fix = tokens[at - 1]?.norm === 'yang' ? `ke-${valueOfRoman(found.figure)}` : found.figure;
  const span = { start: first.start, end: last.end };
  return { span, fix, message: { id: `Tulis “${fix}”: angka Romawi sudah berarti urutan.` } };
}

/** "ke-XX" says the order twice. */
export const rule: LineRule = {
  id: 'TW-22',
  level: 'salah',
  title: { id: 'Angka Romawi tanpa ke-' },
  why: { id: 'Bilangan tingkat ditulis XX, ke-20, atau kedua puluh.' },
  source: 'EYD V, Angka',
  when: { words: ['ke'], starts: ['ke-'] },
  find: ({ tokens }, _, places) => places.flatMap((at) => hitAt(tokens, at) ?? []),
};

export const examples: Examples = {
  wrong: [
    { text: 'Musrenbang ke-XX digelar di kelurahan.', fixed: 'Musrenbang XX digelar di kelurahan.' },
    { text: 'MTQ KE-XXXI TINGKAT KECAMATAN', fixed: 'MTQ XXXI TINGKAT KECAMATAN' },
    { text: 'Pelatihan gelombang ke II dibuka hari ini.', fixed: 'Pelatihan gelombang II dibuka hari ini.' },
    { text: '📖 Naskah abad ke-xix dipamerkan', fixed: '📖 Naskah abad XIX dipamerkan' },
    { text: 'Jambore yang ke-IV berlangsung meriah.', fixed: 'Jambore yang ke-4 berlangsung meriah.' },
  ],
  right: [
    'Musrenbang XX digelar di kelurahan.',
    'Musrenbang ke-20 digelar di kelurahan.',
    'Naskah abad ke-19 dipamerkan.',
    'Siswa naik ke kelas XI tahun ini.',
    'Warga berangkat ke DI Yogyakarta.',
    'Peserta naik ke XI IPA.',
  ],
};
