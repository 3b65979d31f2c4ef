import type { Words } from '../../../words/words';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { type CalledNumber, calledNumbers } from './called-numbers';
import { inLinks } from './in-links';
import { longestFigure } from './longest-figure';
import { mask } from './mask';
import { isPlausibleNik } from './nik';
import { numberedLines } from './numbered-lines';
import { otherNumber } from './other-number';

/** Sixteen digits, with at most one space, point or hyphen between two. */
const sixteen = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;
/** One digit lost or doubled: still somebody's NIK, if it is called so. */
const miscounted = /(?<!\d)\d{15}(?:\d\d)?(?!\d)/g;
const fewest = 15;
const nikAlone = /(?:\bN\.?I\.?K\b|induk kependudukan)[^\d\n]{0,20}$/i;
const called =
  /(?:\bN\.?I\.?K|\b(?:e-?)?KTP(?:-el)?|\bN?KK|\bKIA|kartu keluarga|identitas anak|induk kependudukan)(?![a-z])[^\d\n]{0,24}$/i;
const isFamilyCard = /(?:\bN?KK|kartu keluarga)(?![a-z])[^\d\n]{0,24}$/i;

/** How people break a NIK into groups; 4-4-4-4 is how cards are printed, so it is not among them. */
const usualGroups = new Set(['16', '6-6-4', '4-2-6-4', '2-2-2-6-4', '6-2-2-2-4', '2-2-2-2-2-2-4']);
const groupsOf = (number: string): string =>
  number
    .split(/[ .-]/)
    .map((group) => group.length)
    .join('-');

/** "470/1971…" and "12.1971…" are parts of something longer; "1. 1971…" only numbers the line. */
const partOfMore = /(?:\d[.,/-]|[=_])$/;
const isListed = /^\s{0,4}\d{1,2}[.)-]$/;

/** Nobody calls it, but it is built like a NIK and belongs to nothing longer. */
function isBare({ text: number, start, digits, before }: CalledNumber, text: string): boolean {
  if (!usualGroups.has(groupsOf(number)) || !isPlausibleNik(digits) || otherNumber.test(before)) return false;
  const head = text.slice(0, start);
  const rest = text.slice(start + number.length);
  // Groups go on in groups; a number in one piece ends where its digits end.
  if (number.length > 16 && (/^[ .-]\d/.test(rest) || /\d[ .-]$/.test(head))) return false;
  return !/^(?:[.,/-]\d|_)/.test(rest) && (isListed.test(head) || !partOfMore.test(head));
}

const ofPerson: Words = {
  id: 'NIK termasuk data pribadi. Samarkan sebelum diunggah.',
  en: 'A NIK is personal data. Mask it before you post.',
};
const ofFamilyCard: Words = {
  id: 'Nomor KK termasuk data pribadi. Samarkan sebelum diunggah.',
  en: 'A family card number is personal data. Mask it before you post.',
};

/** A NIK or a family card's number stands in the draft. */
export const rule: LineRule = {
  id: 'DP-01',
  level: 'tahan',
  title: { id: 'Tahan dulu: ada NIK' },
  why: { id: 'NIK dan nomor KK termasuk data pribadi yang dilindungi.' },
  source: 'UU 27/2022 Pasal 4 dan 65; UU Administrasi Kependudukan Pasal 84',
  when: numberedLines,
  find(paragraph) {
    if (longestFigure(paragraph) < fewest) return [];
    const { text } = paragraph;
    const isLinked = inLinks(paragraph);
    const wanted = [
      ...calledNumbers(text, sixteen, called, otherNumber).filter(
        (one) => one.isCalled || (isBare(one, text) && !isLinked({ start: one.start, end: one.start + 16 })),
      ),
      ...calledNumbers(text, miscounted, nikAlone, otherNumber).filter(({ isCalled }) => isCalled),
    ];
    return wanted.map(({ text: number, start, before }) => ({
      span: { start, end: start + number.length },
      fix: mask(number),
      message: isFamilyCard.test(before) ? ofFamilyCard : ofPerson,
    }));
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Bantuan diterima Ibu S (NIK 1971994107850000).', fixed: 'Bantuan diterima Ibu S (NIK 1971••••••••••••).' },
    {
      text: 'Atas nama warga RT 02, 1971014203900012, silakan datang.',
      fixed: 'Atas nama warga RT 02, 1971••••••••••••, silakan datang.',
    },
    { text: 'No. KK: 1971 0112 0390 0007', fixed: 'No. KK: 1971 •••• •••• ••••' },
    {
      text: 'Pemilik KTP 197101.120390.0003 harap ke kantor lurah.',
      fixed: 'Pemilik KTP 1971••.••••••.•••• harap ke kantor lurah.',
    },
    {
      text: 'NIK: 1971011203900007, 1971994107850000, dan 1971 0142 0390 0012',
      fixed: 'NIK: 1971••••••••••••, 1971••••••••••••, dan 1971 •••• •••• ••••',
    },
    { text: '🔴 NIK1971014203900012 sudah selesai dicetak', fixed: '🔴 NIK1971•••••••••••• sudah selesai dicetak' },
    { text: '1. 1971014203900012 (RT 02)', fixed: '1. 1971•••••••••••• (RT 02)' },
    { text: 'nik 197101420390012 belum terdaftar', fixed: 'nik 1971••••••••••• belum terdaftar' },
  ],
  right: [
    'Atas nama warga RT 02 (NIK tidak ditampilkan).',
    'Donasi ke rekening Bank Sumsel Babel 1971011203900012 a.n. PMI.',
    'Bayar lewat virtual account 1971014203900012 sebelum jatuh tempo.',
    'Kartu 5307 9520 1122 3344 ditemukan di aula.',
    'Kode unggahan 9999888877776666 dan 1971014513900012.',
    'Bawa KTP dan KK. Hubungi 0812-3456-7890 atau 0717-421234.',
    'Tulis NIK yang disamarkan: 1971••••••••••••.',
    'NIK 1971 01 120390 00xx sudah selesai dicetak.',
    'No. KK 19710112039*****, sudah dapat diambil.',
    'Titik kumpul berada di koordinat -2.1971014203900012, 106.1139.',
    'Nomor pesanan 1971014203900012 sudah tercatat.',
    'Kode rekening kegiatan 1.01.02.2.01.0001.5.1.02 tercantum di dokumen.',
  ],
};
