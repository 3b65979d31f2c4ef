import { allMatches } from '../all-matches';
import type { Examples } from '../examples';
import { heldWords } from '../held-words';
import type { Hit, LineRule } from '../rule';
import { calledNumbers } from './called-numbers';
import { official } from './data/official-words';
import { longestFigure } from './longest-figure';
import { mask } from './mask';
import { numberedLines } from './numbered-lines';
import { otherNumber } from './other-number';

/** As the tax office prints it: 09.254.294.3-407.000. */
const printedNpwp = /(?<!\d[.-]?)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?![.-]?\d)/g;
const npwp = /(?<!\d)\d(?:[ .-]?\d){14,15}(?![ .-]?\d)/g;
const npwpCue = /(?:\bNPWP|wajib pajak)(?![a-z])[^\d\n]{0,24}$/i;
const ofOffice = new RegExp(String.raw`\b${official}[^\d\n]{0,24}$`, 'i');

const bpjs = /(?<!\d)\d(?:[ .-]?\d){12}(?![ .-]?\d)/g;
const bpjsCue = /(?:\bBPJS|\bJKN|\bKIS|indonesia sehat|jamsostek|nomor peserta|no\.? peserta)(?![a-z])[^\d\n]{0,24}$/i;
const workers = /(?<!\d)\d(?:[ .-]?\d){10}(?![ .-]?\d)/g;
const workersCue = /(?:\bKPJ|ketenagakerjaan|jamsostek|BPJS-?TK)(?![a-z])[^\d\n]{0,24}$/i;
/** Numbers to call, amounts, numbers of members. */
const isNoCard = (number: string, before: string): boolean =>
  /^(?:0?8|\+?62)/.test(number) || /^\d{1,3}(?:\.\d{3})+$/.test(number) || otherCue.test(before);
const otherCue =
  /(?:\btelp?\b|telepon|\bWA\b|whatsapp|hotline|call|care|pandawa|hubungi|\bRp|sebanyak|sejumlah|sebesar)[^\d\n]{0,20}$/i;

const passport =
  /(?:[Pp]aspor(?:nya)?|[Pp]assport|PASPOR|PASSPORT)\b[^\d\n]{0,25}?(?<![\p{L}\d])([A-Z]{1,2} ?\d{6,7})(?![\p{L}\d])/gu;
/** Of these seven digits four would leave too much. */
const passportKept = 2;

/** What the tax office prints needs no name. */
const printedLength = 15;
const cued = heldWords((norm) =>
  /npwp|pajak|bpjs|jkn|kis|sehat|jamsostek|peserta|kpj|ketenagakerjaan|passport|paspor/.test(norm),
);

const hit = (kind: string, start: number, number: string, kept?: number): Hit => ({
  span: { start, end: start + number.length },
  fix: mask(number, kept),
  message: { id: `Nomor ${kind} termasuk data pribadi. Samarkan sebelum diunggah.` },
});

/** The number of a tax payer, of a health insurance or of a passport. */
export const rule: LineRule = {
  id: 'DP-05',
  level: 'tahan',
  title: { id: 'Tahan dulu: nomor NPWP, BPJS, atau paspor' },
  why: { id: 'Nomor pajak, jaminan, dan paspor dapat dipakai untuk mengaku sebagai pemiliknya.' },
  source: 'UU 27/2022 Pasal 4',
  when: numberedLines,
  find(paragraph) {
    const most = longestFigure(paragraph);
    const { text } = paragraph;
    if (most < 6 || (most < printedLength && !cued.inLine(paragraph))) return [];
    const taxes = calledNumbers(text, npwp, npwpCue, otherNumber).filter(
      ({ isCalled, before }) => isCalled && !ofOffice.test(before),
    );
    const isTold = (start: number) => taxes.some((one) => one.start === start);
    const printed = allMatches(text, printedNpwp).filter(
      ({ index }) => !isTold(index) && !ofOffice.test(text.slice(Math.max(0, index - 60), index)),
    );
    const cards = [
      ...calledNumbers(text, bpjs, bpjsCue, otherNumber),
      ...calledNumbers(text, workers, workersCue, otherNumber),
    ].filter((one) => one.isCalled && !isNoCard(one.text, one.before));
    return [
      ...taxes.map(({ start, text: number }) => hit('NPWP', start, number)),
      ...printed.map(({ 0: number, index }) => hit('NPWP', index, number)),
      ...cards.map(({ start, text: number }) => hit('BPJS', start, number)),
      ...allMatches(text, passport).map(({ 0: all, 1: number = '', index }) =>
        hit('paspor', index + all.length - number.length, number, passportKept),
      ),
    ];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'No. BPJS 0001234567890', fixed: 'No. BPJS 0001•••••••••' },
    { text: 'NPWP: 09.254.294.3-407.000', fixed: 'NPWP: 09.25•.•••.•-•••.•••' },
    { text: '🆔 npwp pemohon 092542943407000', fixed: '🆔 npwp pemohon 0925•••••••••••' },
    {
      text: 'Paspor atas nama pemohon, B1234567, sudah selesai.',
      fixed: 'Paspor atas nama pemohon, B12•••••, sudah selesai.',
    },
    { text: 'KARTU JKN-KIS 0001 2345 67890', fixed: 'KARTU JKN-KIS 0001 •••• •••••' },
    {
      text: 'Kartu BPJS 0001234567890 dan 0009876543210',
      fixed: 'Kartu BPJS 0001••••••••• dan 0009•••••••••',
    },
    { text: 'Tercatat 09.254.294.3-407.000 di loket.', fixed: 'Tercatat 09.25•.•••.•-•••.••• di loket.' },
  ],
  right: [
    'Bawa kartu BPJS dan NPWP ke loket.',
    'Hubungi BPJS Kesehatan 165 atau 0811-8165-165.',
    'No. BPJS 0001xxxxxxxxx sudah disamarkan.',
    'Anggaran daerah Rp12.345.678.901.234 dibahas dewan.',
    'Bayar BPJS lewat virtual account 8888801234567.',
    'NPWP Dinas Kesehatan 00.123.456.7-304.000 tercantum di kuitansi.',
    'Layanan paspor dibuka untuk 1000 pemohon.',
    'Nomor objek pajak 19.71.030.005.012-0123.0 dapat dicek di kantor.',
  ],
};
