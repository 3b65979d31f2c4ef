import type { Paragraph, Sentence } from '../../../bahasa/reading';
import { countWords } from '../berita/count-words';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { isListLine } from './is-list-line';

/** Words of a sentence: above the first a hint, above the second a suggestion. */
const long = 25;
const tooLong = 35;

/** Names and things counted up behind a colon, or parted by semicolons, are read as a list. */
function isEnumeration({ tokens }: Sentence): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const commas = tokens.filter(({ text }, at) => text === ',' && at > colon).length;
  return (
    (colon >= 0 && commas > 3) || tokens.filter(({ text }) => text === ';' || text === '•' || text === '|').length > 2
  );
}

const isLong = (sentence: Sentence): boolean => sentence.tokens.length > long && countWords(sentence.tokens) > long;

const longOnes = (paragraph: Paragraph): Sentence[] => {
  const { tokens, sentences } = paragraph;
  if (tokens.length <= long) return [];
  const found = sentences.filter(isLong);
  return found.length === 0 || isListLine(paragraph) ? [] : found.filter((one) => !isEnumeration(one));
};

/** A sentence that has to be read twice. */
export const rule: LineRule = {
  id: 'KJ-01',
  level: 'saran',
  title: { id: 'Kalimat paling banyak 25 kata' },
  why: { id: 'Kalimat pendek dengan satu gagasan dipahami sekali baca.' },
  source: '10 Pedoman Pemakaian Bahasa dalam Pers PWI, butir 4',
  find: (paragraph) =>
    longOnes(paragraph).map(({ tokens }) => {
      const words = countWords(tokens);
      return {
        span: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 },
        message: { id: `Pisahkan menjadi dua kalimat: ada ${words} kata.` },
        level: words > tooLong ? 'saran' : 'info',
      };
    }),
};

const start = 'Warga Kelurahan Kejaksaan bersama petugas, kader posyandu, dan pelajar membersihkan saluran air';

export const examples: Examples = {
  wrong: [
    {
      text: `${start} di sepanjang jalan utama agar air hujan mengalir lancar dan rumah warga tidak lagi terendam.`,
      fixed: null,
    },
    {
      text: `🧹 ${start} di sepanjang jalan utama agar air hujan mengalir lancar dan rumah warga tidak lagi terendam ketika hujan lebat turun pada malam hari seperti tahun lalu.`,
      fixed: null,
    },
    {
      text: `Kerja bakti selesai. ${start} di sepanjang jalan utama agar air hujan mengalir lancar dan rumah warga tidak terendam #KerjaBakti`.toUpperCase(),
      fixed: null,
    },
  ],
  right: [
    `${start} di jalan utama. Air hujan pun mengalir lancar.`,
    `${start} agar tidak banjir.\n#Satu #Dua #Tiga #Empat #Lima #Enam #Tujuh #Delapan #Sembilan #Sepuluh #Sebelas #Duabelas #Tigabelas`,
    'Syarat: fotokopi KTP, fotokopi KK, surat pengantar RT, surat pengantar RW, pasfoto berwarna dua lembar, map merah satu buah, akta kelahiran, buku nikah, dan meterai satu lembar untuk tiap berkas.',
    '- Fotokopi KTP pemohon dan saksi, fotokopi KK, surat pengantar RT dan RW, pasfoto berwarna dua lembar, map merah satu buah, akta kelahiran, buku nikah, dan meterai satu lembar',
  ],
};
