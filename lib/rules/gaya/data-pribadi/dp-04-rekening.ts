import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, PlacedParagraph } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { heldWords } from '../held-words';
import type { Hit, TextRule } from '../rule';
import { type Account, accountsIn, announces, isAccountCue } from './accounts-in';
import { isOfOffice } from './holder';
import { longestFigure, numbered } from './longest-figure';
import { mask } from './mask';

const fewest = 8;
/** A bank, an account, a gift of money. */
const cued = heldWords(isAccountCue);
const accountsOf = oncePerLine((paragraph: Paragraph): readonly Account[] =>
  longestFigure(paragraph) >= fewest && (cued.inLine(paragraph) || opensWithFigure(paragraph.text))
    ? accountsIn(paragraph.text)
    : none,
);
const opensWithFigure = (text: string): boolean => /^[^\p{L}\d]*\d/u.test(text);
const none: readonly Account[] = [];

/** The number of a bank account that belongs to a person, or to nobody the post names. */
export const rule: TextRule = {
  id: 'DP-04',
  level: 'tahan',
  title: { id: 'Tahan dulu: ada nomor rekening' },
  why: { id: 'Rekening pribadi termasuk data keuangan dan sering dipakai penipu.' },
  source: 'UU 27/2022 Pasal 4 ayat (2)',
  look({ paragraphs }) {
    const lineBeside = (at: number, step: 1 | -1): string => {
      const near = paragraphs[at + step]?.paragraph.text ?? '';
      return near.trim() === '' ? (paragraphs[at + 2 * step]?.paragraph.text ?? '') : near;
    };
    const hits: Hit[] = [];
    for (let at = 0; at < paragraphs.length; at++) {
      const { start: by, paragraph } = paragraphs[at] as PlacedParagraph;
      if (!numbered.inLine(paragraph)) continue;
      for (const { start, end, isCalled } of accountsOf(paragraph)) {
        if (!isCalled && !announces(lineBeside(at, -1))) continue;
        if (isOfOffice(paragraph.text, start, end, lineBeside(at, -1), lineBeside(at, 1))) continue;
        hits.push({
          span: { start: start + by, end: end + by },
          fix: mask(paragraph.text.slice(start, end)),
          message: { id: 'Samarkan nomor rekening; arahkan ke rekening resmi pemerintah kota.' },
        });
      }
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Donasi ke rek. BRI 1234567890 a.n. Budi.', fixed: 'Donasi ke rek. BRI 1234•••••• a.n. Budi.' },
    { text: 'Transfer ke 1234567890 (BCA) a.n. Siti Aminah', fixed: 'Transfer ke 1234•••••• (BCA) a.n. Siti Aminah' },
    { text: '💳 Bank Mandiri\n169-00-0123456-7\nan. Rina', fixed: '💳 Bank Mandiri\n169-0•-•••••••-•\nan. Rina' },
    { text: 'norek 0812-01-012345-50-1', fixed: 'norek 0812-••-••••••-••-•' },
    { text: 'NO REKENING BSB: 1403 0001 2345', fixed: 'NO REKENING BSB: 1403 •••• ••••' },
    {
      text: 'Rekening Bank Sumsel Babel 1403000123 atau BNI 0123456789 atas nama Budi.',
      fixed: 'Rekening Bank Sumsel Babel 1403•••••• atau BNI 0123•••••• atas nama Budi.',
    },
  ],
  right: [
    'Donasi melalui rekening resmi yang diumumkan pemerintah kota.',
    'Donasi ke rekening BSI 1234567890 a.n. Baznas Kota Pangkalpinang.',
    'Rekening PMI: BRI 1234567890',
    'Rekening donasi\nBRI 1234567890\na.n. Panitia Peduli Banjir',
    'Kode rekening 5.1.02.01.01.0026 memuat belanja alat tulis.',
    'Hubungi Call BRI 1500017 atau 0812-3456-7890.',
    'Layanan BRI buka 12-03-2026 pukul 08.00-15.00 WIB.',
    'Bayar PBB di Bank Sumsel Babel dengan NOP 197103000501201230.',
    'BNI menyalurkan bantuan bagi 12345678 nasabah.',
    'Rekening BRI 1234xxxxxx disamarkan.',
  ],
};
