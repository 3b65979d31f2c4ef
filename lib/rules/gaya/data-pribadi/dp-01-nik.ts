import type { Words } from '../../../words/words';
import type { Rule } from '../rule';

/** Sixteen digits, with at most one space, point or hyphen between two. */
const sixteen = /(?<!\d[ .-]?)\d(?:[ .-]?\d){15}(?![ .-]?\d)/g;
const called = /(?:\bNIK|\bKTP(?:-el)?|\bKK|kartu keluarga|induk kependudukan)\b[^\d\n]{0,24}$/i;
const otherNumber =
  /(?:rek(?:ening)?\b|virtual account|\bVA\b|briva|\bbank\b|transfer|resi|invoice|kuitansi|billing|e-?toll|kartu (?:debit|kredit)|\bNo\.? ?(?:surat|seri|registrasi)|\bID\b)[^\d\n]{0,30}$/i;

/** Codes of the provinces that stand at the head of a NIK (Kemendagri). */
const provinces = new Set([
  11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75,
  76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
]);

/** How people break a NIK into groups; 4-4-4-4 is how cards are printed, so it is not among them. */
const usualGroups = new Set(['16', '6-6-4', '4-2-6-4', '2-2-2-6-4', '6-2-2-2-4', '2-2-2-2-2-2-4']);

/** Province, regency, district, date of birth (women: day + 40) and a serial number: what every NIK and KK number holds. */
function isPlausible(digits: string): boolean {
  const [province = 0, regency = 0, district = 0, day = 0, month = 0] = [0, 2, 4, 6, 8].map((at) =>
    Number(digits.slice(at, at + 2)),
  );
  const birthday = day > 40 ? day - 40 : day;
  const lastDay = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return (
    provinces.has(province) &&
    regency > 0 &&
    regency < 80 &&
    district > 0 &&
    birthday > 0 &&
    birthday <= lastDay &&
    digits.slice(12) !== '0000'
  );
}

const groupsOf = (number: string): string =>
  number
    .split(/[ .-]/)
    .map((group) => group.length)
    .join('-');

/** The place stays readable, the person does not: the first four digits are kept. */
function mask(number: string): string {
  let seen = 0;
  return number.replace(/\d/g, (digit) => (seen++ < 4 ? digit : '•'));
}

const isFamilyCard = /(?:\bKK|kartu keluarga)\b[^\d\n]{0,24}$/i;
const ofPerson: Words = {
  id: 'NIK termasuk data pribadi. Samarkan sebelum diunggah.',
  en: 'A NIK is personal data. Mask it before you post.',
};
const ofFamilyCard: Words = {
  id: 'Nomor KK termasuk data pribadi. Samarkan sebelum diunggah.',
  en: 'A family card number is personal data. Mask it before you post.',
};

/** A NIK or a family card's number stands in the draft. */
export const rule: Rule = {
  id: 'DP-01',
  level: 'tahan',
  title: { id: 'Tahan dulu: ada NIK' },
  why: { id: 'NIK dan nomor KK termasuk data pribadi yang dilindungi.' },
  source: 'UU 27/2022 Pasal 4 dan 65; UU Administrasi Kependudukan Pasal 84',
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
  ],
  right: [
    'Atas nama warga RT 02 (NIK tidak ditampilkan).',
    'Donasi ke rekening Bank Sumsel Babel 1971011203900012 a.n. PMI.',
    'Bayar lewat virtual account 1971014203900012 sebelum jatuh tempo.',
    'Kartu 5307 9520 1122 3344 ditemukan di aula.',
    'NIP lurah 197001012000031002 tercantum di surat.',
    'Kode unggahan 9999888877776666 dan 1971014513900012.',
    'Bawa KTP dan KK. Hubungi 0812-3456-7890 atau 0717-421234.',
    'Tulis NIK yang disamarkan: 1971••••••••••••.',
  ],
  find: ({ text }) =>
    [...text.matchAll(sixteen)].flatMap(({ 0: number, index }) => {
      const before = text.slice(Math.max(0, index - 60), index);
      const digits = number.replace(/\D/g, '');
      const isCalled = called.test(before);
      const isBare = usualGroups.has(groupsOf(number)) && isPlausible(digits) && !otherNumber.test(before);
      if (!isCalled && !isBare) return [];
      const message = isFamilyCard.test(before) ? ofFamilyCard : ofPerson;
      return [{ span: { start: index, end: index + number.length }, fix: mask(number), message }];
    }),
};
