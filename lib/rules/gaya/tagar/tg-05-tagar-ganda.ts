import type { Tag } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';

/** Behind a tag that can go without leaving a hole in a sentence. */
const closing = /^[^\S\n]{0,9}(?:#|\n|$)/;
const openingOfLine = /(?:^|\n)[^\S\n]{0,9}$/;

/** The tag with the space that goes with it; null inside a sentence. */
function removable(text: string, { span: { start, end } }: Tag, from: number, isOpening: boolean): Span | null {
  const rest = text.slice(end, end + 10);
  if (!closing.test(rest)) return null;
  const before = text.slice(from, start);
  const isAlone = !/^[^\S\n]{0,9}#/.test(rest);
  // Right behind a tag that went with the space after it, this one opens the line now.
  if (!isAlone && (isOpening || openingOfLine.test(text.slice(Math.max(0, start - 10), start))))
    return { start, end: end + rest.length - rest.trimStart().length };
  return { start: from + before.trimEnd().length, end };
}

/** The same tag twice finds nobody more. */
export const rule: TextRule = {
  id: 'TG-05',
  level: 'saran',
  title: { id: 'Setiap tagar cukup sekali' },
  why: { id: 'Tagar yang sama tidak menambah jangkauan, dan huruf besarnya tidak membedakan.' },
  source: 'Cara platform membaca tagar',
  look({ text, hashtags }) {
    const seen = new Set<string>();
    const hits: Hit[] = [];
    let from = 0;
    for (const tag of hashtags) {
      const key = tag.text.toLowerCase();
      const isFirst = !seen.has(key);
      seen.add(key);
      if (isFirst || !/\p{L}/u.test(key)) {
        from = tag.span.end;
        continue;
      }
      const message = { id: `${tag.text.slice(0, 60)} sudah ada. Hapus yang kedua.` };
      const span = removable(text, tag, from, from === tag.span.start);
      hits.push(span ? { span, fix: '', message } : { span: tag.span, message });
      from = (span ?? tag.span).end;
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: '#Posyandu #posyandu', fixed: '#Posyandu' },
    { text: 'Warga bekerja bakti. #Bersih #Sehat #BERSIH #Kota', fixed: 'Warga bekerja bakti. #Bersih #Sehat #Kota' },
    { text: 'Warga bekerja bakti.\n\n#Bersih\n#Bersih\n#Kota', fixed: 'Warga bekerja bakti.\n\n#Bersih\n#Kota' },
    { text: '#Bersih #Sehat\n#bersih #sehat #kota', fixed: '#Bersih #Sehat\n#kota' },
    { text: '#Pangkalpinang bersih. Mari jaga #pangkalpinang kita.', fixed: null },
  ],
  right: [
    '#Posyandu #PosyanduMelati',
    'Warga bekerja bakti. #Bersih #BersihBersih #Sehat',
    'Juara #1 dan juara #1 cadangan hadir.',
    'Posyandu Melati buka kembali. #Posyandu',
  ],
};
