import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { calledNumbers } from './called-numbers';
import { longestFigure } from './longest-figure';
import { mask } from './mask';
import { numberedLines } from './numbered-lines';
import { otherNumber } from './other-number';

/** Eighteen digits in one piece or as cards show them: 19700101 200003 1 001. */
const eighteen = /(?<![\d.,])\d(?:[ .-]?\d){17}(?!\d|[.,]\d)/g;
/** The numbers of former days have nine: 470 012 345. */
const nine = /(?<![\d.,])\d{3}([ .]?)\d{3}\1\d{3}(?!\d|[ .]\d)/g;
const called = /(?:\bN\.?I\.?P(?:PPK|K)?|\bNI ?PPPK|induk pegawai)(?![a-z])[^\d\n]{0,20}$/i;
const called9 = /n\.?i\.?p|induk pegawai|ni ?pppk/i;
const usualGroups = /^(?:\d{18}|\d{8}([ .-])\d{6}\1\d\1\d{3}|\d{8}([ .-])\d{6}\2\d{4})$/;

/** Day of birth, month of the appointment (21 for PPPK), sex and a serial number. */
const isPlausible = (digits: string): boolean =>
  /^(?:19[3-9]\d|200\d|201\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19[5-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2]|21)[12]\d{3}$/.test(
    digits,
  );

/** A civil servant's number stands in the draft: it holds the day of birth. */
export const rule: LineRule = {
  id: 'DP-02',
  level: 'saran',
  title: { id: 'Tanpa NIP' },
  why: { id: 'NIP memuat tanggal lahir; nama dan jabatan sudah cukup.' },
  source: 'UU 27/2022 Pasal 4',
  when: numberedLines,
  find(paragraph) {
    const most = longestFigure(paragraph);
    const { text } = paragraph;
    // The shorter ones count only where they are called so.
    if (most < 18 && (most < 9 || !called9.test(text))) return [];
    return [
      ...calledNumbers(text, eighteen, called, otherNumber).filter(
        (one) =>
          one.isCalled || (usualGroups.test(one.text) && isPlausible(one.digits) && !otherNumber.test(one.before)),
      ),
      ...calledNumbers(text, nine, called, otherNumber).filter(({ isCalled }) => isCalled),
    ].map(({ text: number, start }) => ({
      span: { start, end: start + number.length },
      fix: mask(number),
      message: { id: 'Hapus atau samarkan NIP; nama dan jabatan sudah cukup.' },
    }));
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'NIP 19700101 200003 1 001', fixed: 'NIP 1970•••• •••••• • •••' },
    { text: 'Lurah Kejaksaan (NIP. 197001012000031002)', fixed: 'Lurah Kejaksaan (NIP. 1970••••••••••••••)' },
    { text: 'nip: 198505122010012015 telah pensiun', fixed: 'nip: 1985•••••••••••••• telah pensiun' },
    {
      text: 'Staf kelurahan, 199203152023211004, bertugas di loket.',
      fixed: 'Staf kelurahan, 1992••••••••••••••, bertugas di loket.',
    },
    { text: 'NIP 470 012 345', fixed: 'NIP 470 0•• •••' },
  ],
  right: [
    'Surat ditandatangani lurah tanpa NIP.',
    'NIP 19700101 200003 1 0xx tercantum di papan nama.',
    'Nomor pesanan 197001012000031002 sudah tercatat.',
    'NOP 197103000501201230 dapat dicek di kantor.',
    'Koordinat lokasi -2.197001012000031002, 106.11.',
  ],
};
