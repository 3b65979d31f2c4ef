import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import { isSpoken } from '../ejaan/is-spoken';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';

/** Words that already say that there are many. */
const many = new Set(
  wordList(
    'para banyak beberapa berbagai sejumlah semua seluruh segenap segala kebanyakan sebagian bermacam-macam pelbagai sekalian',
  ),
);
/** Words that hold a plural themselves (KBBI). */
const plurals = new Set(wordList('hadirin hadirat para-para'));
const kin = new Set(wordList('anak ibu bapak emak teman kawan'));

/** Doubled words that do not mean many, or stand for themselves. */
const notPlural = new Set(
  wordList(`mata undang alun oleh cita laba kupu layang kura gado ondel lumba kisi agar biri umang rata masing sama tiba hati pagi sore malam siang kali jalan bersih sia benar betul baik pura hal
    awal akhir dalam macam gerak ubur langit paru otot kanak makan minum main lari duduk tidur mandi cuma moga mudah lama pelan cepat sungguh terang kata sayur kunang onde cumi ganti putus tawar
    keluh curi coba ikut lihat olok angan ramah bincang obrol sayup angka satu dua tiga kira sewa raya ragu tahu besar kecil tinggi jauh dekat indah bagus cantik hebat sehat senang lelah`),
);

const doubled = /^([a-z]{3,16})-\1(nya)?$/;

function singleOf(token: Token, isGroup: boolean): string | null {
  const match = doubled.exec(token.norm);
  const base = match?.[1];
  if (!match || !base || notPlural.has(base)) return null;
  // "semua anak-anak" is usual; "para anak" is not.
  if (kin.has(base) && !isGroup) return null;
  return token.text.slice(0, base.length) + (match[2] ? token.text.slice(-3) : '');
}

/** How many rows of two, such as "para ibu-ibu": there the doubled word stays and "para" goes. */
const staysDoubled = new Set(wordList('anak-anak'));

function hitAt(text: string, tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || !many.has(token.norm) || next?.kind !== 'word') return null;
  if (!/^ {1,2}$/.test(text.slice(token.end, next.start)) || isQuoted(tokens, at, at + 2)) return null;
  const span = { start: token.start, end: next.end };
  const isPara = token.norm === 'para';
  const isPlural = plurals.has(next.norm) || (isPara && staysDoubled.has(next.norm));
  if (!isPlural && !doubled.test(next.norm)) return null;
  if (isSpoken(tokens, at)) return null;
  if (isPlural) {
    const fix = keepCase(next.text, token.text === token.text.toUpperCase() ? token.text : token.text.charAt(0));
    return { span, fix, message: { id: `Cukup “${fix}”: kata itu sudah jamak.` } };
  }
  const single = singleOf(
    next,
    isPara || token.norm === 'beberapa' || token.norm === 'banyak' || token.norm === 'sejumlah',
  );
  if (single === null) return null;
  const fix = `${token.text} ${single}`;
  return { span, fix, message: { id: `Cukup “${fix}”: “${token.norm}” sudah jamak.` } };
}

/** The plural told twice. */
export const rule: LineRule = {
  id: 'KJ-04',
  level: 'saran',
  title: { id: 'Jamak cukup sekali' },
  why: { id: 'Kata para, banyak, atau semua sudah menyatakan jamak; kata benda tidak diulang.' },
  source: '10 Pedoman Pemakaian Bahasa dalam Pers PWI, butir 6',
  when: { words: many },
  find: ({ text, tokens }, _, places) => places.flatMap((at) => hitAt(text, tokens, at) ?? []),
};

export const examples: Examples = {
  wrong: [
    { text: 'Para warga-warga dan para hadirin berkumpul.', fixed: 'Para warga dan hadirin berkumpul.' },
    { text: 'PARA IBU-IBU MENGIKUTI SENAM', fixed: 'PARA IBU MENGIKUTI SENAM' },
    { text: '🌱 Lurah mengunjungi beberapa rumah-rumah warga.', fixed: '🌱 Lurah mengunjungi beberapa rumah warga.' },
    { text: '- Seluruh petugas-petugas hadir', fixed: '- Seluruh petugas hadir' },
    { text: 'Banyak anak-anak bermain di taman.', fixed: 'Banyak anak bermain di taman.' },
    { text: 'Para anak-anak menanam pohon.', fixed: 'Anak-anak menanam pohon.' },
    { text: 'Kader membawa berbagai alat-alatnya.', fixed: 'Kader membawa berbagai alatnya.' },
  ],
  right: [
    'Para warga dan hadirin berkumpul.',
    'Warga membaca berbagai undang-undang dan membawa banyak oleh-oleh.',
    'Semua anak-anak dan ibu-ibu mengikuti senam.',
    'Beberapa kura-kura dilepas; semua baik-baik saja.',
    'Rumah-rumah warga dibersihkan. Para kader hadir.',
    'Tulis "warga", bukan "para warga-warga".',
  ],
};
