import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { sentenceAt } from '../in-sentences';
import type { Hit, LineRule } from '../rule';
import { rightSigns, unitNames, unitSigns } from './data/units';
import { isAllCapitals, isShouted } from './is-shouted';

const numerals = new Set(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh seratus ratus ribu juta setengah per tiap setiap beberapa'.split(
    ' ',
  ),
);

/** A figure or a word of count stands before, or a stroke: "Rp12.000/Kg". */
function isMeasured(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.text === '/') return text.charAt(before.start - 1) !== ' ' && at > 1;
  return (
    before.kind === 'number' || (before.kind === 'clock' && /\d\.\d/.test(before.text)) || numerals.has(before.norm)
  );
}

/** Units with a capital or a point: "5 Kg", "3 KM", "10 kg. beras". */
export const rule: LineRule = {
  id: 'EJ-30',
  level: 'saran',
  title: { id: 'Lambang satuan ditulis kecil tanpa titik' },
  why: { id: 'Lambang satuan seperti kg, km, dan m2 ditulis dengan huruf kecil tanpa titik.' },
  source: 'EYD V, Singkatan 5',
  when: {
    words: [...unitSigns.keys(), ...rightSigns, ...unitNames].map((sign) => sign.normalize('NFKC').toLowerCase()),
  },
  find({ text, tokens, sentences }, _, places) {
    const hits: Hit[] = [];
    places.forEach((at) => {
      const token = tokens[at] as Token;
      if (!isMeasured(text, tokens, at)) return;
      const before = tokens[at - 1];
      const point = tokens[at + 1];
      const after = tokens[at + 2];
      const isPointed = point?.text === '.' && point.start === token.end && after?.kind === 'word' && !after.isCapital;
      const sign = unitSigns.get(token.text) ?? (isPointed && rightSigns.has(token.text) ? token.text : undefined);
      const isName = token.isCapital && unitNames.has(token.norm);
      const right = sign ?? (isName ? token.norm : undefined);
      if (right === undefined) return;
      // In a line of capitals, and in the title of an event, the sign stays as it is.
      if (isAllCapitals(token) && (isName || isShouted(tokens, at))) return;
      if (isName && sentenceAt(sentences, token.start)?.isLoud) return;
      const isGlued = before?.kind === 'number' && before.end === token.start;
      const start = isGlued ? before.start : token.start;
      const end = isPointed && point ? point.end : token.end;
      const fix = isGlued ? `${before.text} ${right}` : right;
      if (text.slice(start, end) !== fix) hits.push({ span: { start, end }, fix, message: { id: `Tulis “${fix}”.` } });
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Beras 5 Kg per keluarga.', fixed: 'Beras 5 kg per keluarga.' },
    { text: 'Jalan sehat menempuh rute 12 KM.', fixed: 'Jalan sehat menempuh rute 12 km.' },
    { text: 'Taman seluas 200 M2 ditata warga.', fixed: 'Taman seluas 200 m2 ditata warga.' },
    { text: '- Gula 10 kg. untuk dapur umum', fixed: '- Gula 10 kg untuk dapur umum' },
    { text: 'Lahan seluas 12 Ha ditanami padi.', fixed: 'Lahan seluas 12 ha ditanami padi.' },
    { text: 'Harga telur dihitung per Kg.', fixed: 'Harga telur dihitung per kg.' },
    { text: 'Setiap keluarga membawa 25Kg pupuk.', fixed: 'Setiap keluarga membawa 25 kg pupuk.' },
  ],
  right: [
    'Beras 5 kg per keluarga.',
    'BANTUAN BERAS 15 KG UNTUK WARGA',
    'Kapal KM Bahari bersandar di dermaga.',
    'Rute jalan sehat 12 km. Peserta berkumpul di aula.',
    'Listrik 900 VA mendapat potongan.',
    'Suhu 37 °C tercatat di pos pantau.',
  ],
};
