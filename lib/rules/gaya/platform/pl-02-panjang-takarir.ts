import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { overflowOn } from './overflow';
import { platformsOf } from './platforms-of';

/** Instagram takes captions of 2,200 letters. */
export const rule: TextRule = {
  id: 'PL-02',
  level: 'salah',
  title: { id: 'Panjang takarir di Instagram' },
  why: { id: 'Instagram menerima paling banyak 2.200 huruf dalam satu takarir.' },
  source: 'Batas Instagram: Ayrshare, Upload-Post',
  look(reading, { surface }) {
    const over = platformsOf(surface).includes('instagram') ? overflowOn('instagram', reading) : null;
    if (!over) return [];
    return [{ span: over.span, message: { id: `Kelebihan ${over.by} huruf untuk Instagram. Ringkas takarirnya.` } }];
  },
};

const paragraph = `${'Warga Kelurahan Kejaksaan bekerja bakti membersihkan saluran air. '.repeat(4).trim()}\n`;

export const examples: Examples = {
  wrong: [
    { text: paragraph.repeat(9), surface: 'instagram', fixed: null },
    { text: `${paragraph.repeat(8)}${paragraph}`, surface: 'business-suite', fixed: null },
    { text: `${paragraph.repeat(8)}${'#KelurahanKejaksaan '.repeat(5)}`, surface: 'instagram', fixed: null },
  ],
  right: [
    { text: paragraph.repeat(7), surface: 'instagram' },
    { text: paragraph.repeat(9), surface: 'facebook' },
    { text: paragraph.repeat(8), surface: 'business-suite' },
  ],
};
