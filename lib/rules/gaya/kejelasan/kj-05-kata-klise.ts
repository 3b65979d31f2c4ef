import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import { isQuoted } from '../is-quoted';
import { phraseAt, phrasesOf } from '../phrases';
import type { TextRule } from '../rule';
import { stemOf } from '../stem-of';

/** Set phrases of reports, each with what may stand in its place. */
const cliches = phrasesOf(`
dalam rangka > untuk
sementara itu > lalu
perlu diketahui, perlu diketahui bahwa, untuk diketahui, seperti diketahui, sebagaimana diketahui, sebagai mana diketahui, seperti kita ketahui, sebagaimana kita ketahui, seperti yang kita ketahui, sebagaimana yang kita ketahui, perlu kita ketahui > isinya langsung
seperti diberitakan sebelumnya, seperti diberitakan, sebagaimana diberitakan > isinya langsung
tidak bisa dipungkiri, tak bisa dipungkiri, tidak dapat dipungkiri, tak dapat dipungkiri > isinya langsung
`);

interface Cliche {
  span: Span;
  right: string;
}

/** The rarest word of each of them. */
const wearing = heldParts(wordList('rangka sementara ketahui diberitakan dipungkiri'));

const mayOpen = oncePerWord((norm) => cliches.has(norm) || cliches.has(stemOf(norm)));

const clicheIn = oncePerLine(({ tokens }): Cliche | null => {
  for (let at = 0; at < tokens.length; at++) {
    if (!mayOpen(tokens[at]) || tokens[at]?.kind !== 'word') continue;
    const found = phraseAt(cliches, tokens, at);
    if (found && !isQuoted(tokens, at, found.to)) return { span: found.span, right: found.right };
  }
  return null;
});

/** A worn phrase; once a post is enough to say so. */
export const rule: TextRule = {
  id: 'KJ-05',
  level: 'info',
  title: { id: 'Tanpa kata klise' },
  why: { id: 'Ungkapan yang sudah usang memperpanjang kalimat; langsung saja ke isinya.' },
  source: '10 Pedoman Pemakaian Bahasa dalam Pers PWI, butir 5',
  look(reading) {
    for (const { start, paragraph } of wearing.linesOf(reading)) {
      const found = clicheIn(paragraph);
      if (!found) continue;
      const { span, right } = found;
      const own = paragraph.text.slice(span.start, span.end).toLowerCase();
      return [
        {
          span: { start: span.start + start, end: span.end + start },
          message: { id: `Tulis ${right} saja; “${own}” bisa dilepas.` },
        },
      ];
    }
    return [];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Dalam rangka HUT kota, perlu diketahui bahwa loket tutup.', fixed: null },
    { text: 'SENAM BERSAMA DALAM RANGKA HARI GURU', fixed: null },
    { text: 'Loket tutup hari ini.\n\nSementara itu, posyandu tetap buka.', fixed: null },
    { text: 'ℹ️ Sebagaimana diketahui, musim hujan sudah tiba.', fixed: null },
  ],
  right: [
    'Loket tutup saat HUT kota.',
    'Rangka jembatan dicat; dalam rumah disemprot.',
    'Untuk sementara, loket itu ditutup.',
    'Tulis "untuk", bukan "dalam rangka".',
    'Hasilnya belum diketahui warga.',
  ],
};
