import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';

const decadeHeads = new Set(['tahun', 'era', 'dekade', 'angkatan', 'generasi', 'periode']);
const stroke = /^[-–—]$/;

/** "no. rek. 1230 an Budi": there "an" stands for "atas nama". */
const isAccountWord = (norm: string): boolean =>
  /^(?:rek|no|nomor|rekening|bri|bni|bca|va|dana|ovo|gopay)\b/.test(norm);

function isDecade(tokens: readonly Token[], at: number, suffix: number): boolean {
  const number = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[suffix + 1];
  if (!/^\d{1,3}0$/.test(number) || isAccountWord(before) || isAccountWord(tokens[at - 2]?.norm ?? '')) return false;
  return decadeHeads.has(before) || (after?.kind === 'word' && !after.isCapital);
}

function hitAt(text: string, tokens: readonly Token[], at: number): Hit[] {
  const number = tokens[at] as Token;
  const second = tokens[at + 1];
  const hasStroke = second?.kind === 'mark' && stroke.test(second.text);
  const suffix = hasStroke ? at + 2 : at + 1;
  const end = tokens[suffix];
  if (end?.kind !== 'word' || !/^an(?:nya)?$/.test(end.norm) || end.text === 'An') return [];
  const isGlued = text.slice(number.end, end.start) === '';
  if (!isGlued && !hasStroke && !isDecade(tokens, at, suffix)) return [];
  const fix = `${number.text}-${end.text}`;
  if (fix === text.slice(number.start, end.end)) return [];
  return [
    { span: { start: number.start, end: end.end }, fix, message: { id: `Tulis “${fix}” (dengan tanda hubung).` } },
  ];
}

/** A figure with the ending "-an", without the hyphen between them. */
export const rule: LineRule = {
  id: 'EJ-05',
  level: 'salah',
  title: { id: 'Angka dan akhiran -an' },
  why: { id: 'Akhiran -an dirangkai dengan angka memakai tanda hubung.' },
  source: 'EYD V, Angka dan Bilangan',
  when: { kinds: ['number'] },
  find({ text, tokens }, _, places) {
    const hits: Hit[] = [];
    for (const at of places) {
      const next = tokens[at + 1];
      if (next?.kind === 'mark' || next?.norm.startsWith('an')) hits.push(...hitAt(text, tokens, at));
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Rumah itu dibangun tahun 1990an.', fixed: 'Rumah itu dibangun tahun 1990-an.' },
    { text: 'Lagu era 80 an diputar di taman.', fixed: 'Lagu era 80-an diputar di taman.' },
    { text: 'PASAR MURAH: PAKET 50.000AN', fixed: 'PASAR MURAH: PAKET 50.000-AN' },
    { text: '🎶 Nostalgia 90 -an bersama warga', fixed: '🎶 Nostalgia 90-an bersama warga' },
    { text: 'Hadir 100 an kader dari tujuh kecamatan.', fixed: 'Hadir 100-an kader dari tujuh kecamatan.' },
  ],
  right: [
    'Rumah itu dibangun tahun 1990-an.',
    'Rekening 0012 an Bendahara PKK Kelurahan Opas.',
    'Puluhan warga dan ratusan pelajar hadir.',
    'Sejumlah 25 anak mengikuti lomba.',
    'Sebanyak 25 anggota dan 30 anak hadir.',
  ],
};
