import type { Token } from '../../../bahasa/reading';
import { allMatches } from '../all-matches';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';

/** Letters that open a plate (Perpol 7/2021), up to four figures, up to three letters. */
const plate =
  /(?<![\p{L}\d./-])(?:A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNRSTW]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N|P[AB]?|R|S|T|W|Z)([ -]?)\d{1,4}\1[A-Z]{1,3}(?![\p{L}\d]|[./]\d)/gu;
const inOneWord = /^[A-Z]{1,2}-?\d{1,4}-?[A-Z]/;
const isPart = (token: Token | undefined, most: number): boolean =>
  token?.isCapital === true && token.text.length <= most;

/** Where a plate may hold its figures: between a few capitals, or within a word that opens with one. */
function mayBePlate(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'word') return inOneWord.test(tokens[at].text);
  const by = tokens[at - 1]?.text === '-' ? 2 : 1;
  return isPart(tokens[at - by], 2) && isPart(tokens[at + by], 3);
}

/** Long enough to be nothing else. */
const whole = /^[A-Z]{1,2}[ -]?\d{4}[ -]?[A-Z]{2,3}$/;
const vehicle =
  /motor|mobil|kendaraan|nopol|no\.? ?pol|pelat|\bplat\b|nomor polisi|truk|pikap|pick ?up|angkot|\bbus\b|minibus|avanza|honda|yamaha|suzuki|toyota|daihatsu|beat|vario|scoopy|\bmio\b|stnk|bpkb|pengemudi|parkir|tilang/i;
/** Cars of the government and of the firms that serve for it belong to no person. */
const ofPublic = /ambulan|dinas|damkar|pemadam|sampah|keliling|patroli|perpustakaan|tangki|operasional/i;
const otherBefore =
  /(?:blok|ruang|gedung|kode|surat|seri|nomor kursi|\bNo\.?|tipe|type|kelas|\bpasal|\bayat|\bSK)[ :.]{0,3}$/i;

/** The number plate of a vehicle. */
export const rule: LineRule = {
  id: 'DP-12',
  level: 'info',
  title: { id: 'Pelat nomor kendaraan' },
  why: { id: 'Dari pelat nomor, pemilik kendaraan mudah dicari.' },
  source: 'UU 27/2022 Pasal 4 (data yang dikombinasikan)',
  when: { kinds: ['number', 'date', 'clock'], shapes: ['digit'] },
  find: ({ text, tokens }, _, places) =>
    (places.some((at) => mayBePlate(tokens, at)) ? allMatches(text, plate) : []).flatMap(({ 0: number, index }) => {
      const before = text.slice(Math.max(0, index - 60), index);
      const around = before + text.slice(index + number.length, index + number.length + 40);
      const year = Number(/\d+/.exec(number)?.[0]);
      const isClear = whole.test(number) && !(year >= 1945 && year <= 2045);
      if (otherBefore.test(before) && !/pol\.? ?$/i.test(before)) return [];
      if (ofPublic.test(around) || !(isClear || vehicle.test(around))) return [];
      const message = { id: 'Sebut jenis kendaraannya saja; ciri lengkap ada pada polisi.' };
      return [{ span: { start: index, end: index + number.length }, message }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Motor BN 1234 AB hilang.', fixed: null },
    { text: '🚗 Mobil parkir sembarangan: B-12-A', fixed: null },
    { text: 'PEMILIK BN 5678 QX HARAP KE LOKET', fixed: null },
    { text: 'nopol AG9087KL ditemukan di halaman', fixed: null },
  ],
  right: [
    'Motor hilang; ciri lengkap ada pada polisi.',
    'Motor BN 1xxx AB disamarkan petugas.',
    'Tabung gas 3 kg tersedia di RT 12 RW 03.',
    'Rapat berlangsung di Gedung B 12 AB.',
    'Mobil ambulans BN 9012 AZ melayani warga.',
    'Warga mengisi formulir F 1.01 dan A 5.',
    'Tahun ajaran dimulai di ruang D 2026 TA.',
  ],
};
