import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { isOrdinal } from './ordinals';

const glued = /^ke(\d{1,4})((?:nya|an)?)$/;
const figure = /^\d{1,4}$/;
const stroke = /^[-–—]$/;

function gluedHit({ text, norm, start, end }: Token): Hit[] {
  const [, number] = glued.exec(norm) ?? [];
  if (!number) return [];
  const fix = `${text.slice(0, 2)}-${text.slice(2)}`;
  return [{ span: { start, end }, fix, message: { id: `Tulis “${fix}” (dengan tanda hubung).` } }];
}

function apartHit(tokens: readonly Token[], at: number): Hit[] {
  const token = tokens[at] as Token;
  const second = tokens[at + 1];
  const hasStroke = second?.kind === 'mark' && stroke.test(second.text);
  const number = hasStroke ? tokens[at + 2] : second;
  if (number?.kind !== 'number' || !figure.test(number.text)) return [];
  const isTight = hasStroke && second.text === '-' && second.start === token.end && number.start === second.end;
  if (isTight || (!hasStroke && !isOrdinal(tokens, at, at + 1))) return [];
  const fix = `${token.text}-${number.text}`;
  const message = { id: `Tulis “${fix}” (dengan tanda hubung).` };
  return [{ span: { start: token.start, end: number.end }, fix, message }];
}

/** "ke" and a figure that tells a place in an order, without the hyphen between them. */
export const rule: LineRule = {
  id: 'EJ-04',
  level: 'salah',
  title: { id: 'Bilangan tingkat: ke- dan angka' },
  why: { id: 'Awalan ke- dirangkai dengan angka memakai tanda hubung.' },
  source: 'EYD V, Angka dan Bilangan; Tanda Hubung',
  when: { words: ['ke'], shapes: ['digit'] },
  find: ({ tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      return token.norm === 'ke' ? apartHit(tokens, at) : gluedHit(token);
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Peringatan tahun ke 5 berlangsung meriah.', fixed: 'Peringatan tahun ke-5 berlangsung meriah.' },
    { text: 'LOMBA HUT KE 81 RI', fixed: 'LOMBA HUT KE-81 RI' },
    { text: 'Penyaluran tahap ke2 dimulai hari ini.', fixed: 'Penyaluran tahap ke-2 dimulai hari ini.' },
    { text: '🏆 Juara ke - 3: RT 05', fixed: '🏆 Juara ke-3: RT 05' },
    { text: 'Peringatan Hari Guru Nasional ke 81', fixed: 'Peringatan Hari Guru Nasional ke-81' },
    { text: 'Untuk ke 3 kalinya posyandu ini menang.', fixed: 'Untuk ke-3 kalinya posyandu ini menang.' },
  ],
  right: [
    'Peringatan tahun ke-5 berlangsung meriah.',
    'HUT Ke-79 kecamatan diikuti warga.',
    'Bantuan disalurkan ke 12 kelurahan.',
    'Kirim pesan ke 112 bila ada keadaan darurat.',
    'Pada hari ini petugas berkeliling ke 7 kecamatan.',
    'Jumlah peserta naik dari 25 ke 40.',
    'Halo, laporkan ke 0717-421234 atau ke 08.00 WIB loket.',
  ],
};
