import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { hitsAt } from '../hits-at';
import type { LineRule } from '../rule';

/** "Rp" in any case up to its first figure. */
const sign = /(?<![\p{L}\p{N}_])rp\s{0,3}(?:\.\s{0,3})?(?=\d)/iuy;
const isTidy = (text: string, start: number): boolean => {
  const figure = text.charCodeAt(start + 2);
  return figure >= 48 && figure <= 57 && text.startsWith('Rp', start);
};
const amount = /^\d(?:[\d.,]{0,20}\d)?/;

/** "Rp. 600.000", "Rp 600.000", "RP600.000": the sign stands right before the figure. */
export const rule: LineRule = {
  id: 'TW-14',
  level: 'salah',
  title: { id: 'Rp tanpa titik dan tanpa spasi' },
  why: { id: 'Lambang rupiah tidak diikuti titik dan melekat pada angkanya.' },
  source: 'EYD V, Singkatan dan Angka',
  when: { starts: ['rp'], shapes: ['hyphen'] },
  find: ({ text, tokens }, _, places) =>
    hitsAt(places, (at) => {
      const token = tokens[at] as Token;
      // "hadiah-Rp 50.000" is one word up to the space.
      const by = token.norm.startsWith('rp') ? 0 : token.norm.indexOf('-rp') + 1;
      const start = token.start + by;
      // Most words with a hyphen hold no sum, and most sums are "Rp600.000".
      if ((by === 0 && !token.norm.startsWith('rp')) || isTidy(text, start)) return null;
      sign.lastIndex = start;
      const told = sign.exec(text)?.[0];
      if (told === undefined || told === 'Rp') return null;
      const end = start + told.length;
      const sum = amount.exec(text.slice(end, end + 24))?.[0] ?? '';
      const isQuoted = /["“']/.test(text.charAt(start - 1)) && /["”']/.test(text.charAt(end + sum.length));
      return isQuoted
        ? null
        : { span: { start, end }, fix: 'Rp', message: { id: `Tulis “Rp${sum}” (tanpa titik dan spasi).` } };
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Bantuan Rp. 600.000 per keluarga.', fixed: 'Bantuan Rp600.000 per keluarga.' },
    { text: 'Biaya: Rp 25.000', fixed: 'Biaya: Rp25.000' },
    { text: '💰 Hadiah RP.500.000 untuk juara pertama', fixed: '💰 Hadiah Rp500.000 untuk juara pertama' },
    { text: 'Retribusi naik dari Rp 5.000 menjadi Rp. 7.500.', fixed: 'Retribusi naik dari Rp5.000 menjadi Rp7.500.' },
    { text: 'iuran warga rp 10.000 sebulan', fixed: 'iuran warga Rp10.000 sebulan' },
  ],
  right: [
    'Bantuan Rp600.000 per keluarga.',
    'Harga beras turun dalam rupiah (Rp).',
    'Harga sembako ditulis dengan lambang Rp. Ada 20 lapak di pasar.',
    'Tulis "Rp600.000", bukan "Rp. 600.000".',
    'Ikuti #Rp1000SehariUntukSesama di kelurahan.',
  ],
};
