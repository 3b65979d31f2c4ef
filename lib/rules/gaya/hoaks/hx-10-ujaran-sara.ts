import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import { matchesIn } from '../matches-in';
import type { LineRule } from '../rule';
import { slurs } from './data/slurs';
import { isInQuotation } from './is-in-quotation';

const explained =
  /\b(?:hoaks|hoax|ujaran kebencian|kebencian|SARA|rasis|rasisme|diskriminasi|toleransi|hindari|jangan (?:menyebut|sebut|panggil|memanggil|pakai|memakai|gunakan|menggunakan|menghina|ucapkan)|setop|stop|menyebut|sebutan|istilah|julukan|kata-kata|kata seperti|pasal|undang-undang|dongeng|UU|inpres|instruksi presiden|pidana|terdakwa|hakim|sidang|vonis|perundungan|bullying|menghina|hinaan|sejarah|kolonial|penjajahan|belanda|ayat|surah|tafsir|hadis|QS|literasi|moderasi)\b/i;

/** Words that insult a people, a faith or a race. Names of groups are never among them. */
export const rule: LineRule = {
  id: 'HX-10',
  level: 'tahan',
  title: { id: 'Tahan dulu: istilah bermuatan SARA' },
  why: { id: 'Kata yang merendahkan suku, agama, atau ras dapat memicu permusuhan dan dipidana.' },
  source: 'UU ITE (UU 1/2024) Pasal 28 ayat (2)',
  when: {
    words: wordList(`
      kadrun kadrun-kadrun cebong kecebong cebong-cebong cebonger cebongers aseng asing-aseng antek antek-antek kafir kapir
      mengkafirkan mengkafir-kafirkan mengafirkan nonpribumi non-pribumi pribumi loleng komunis babi cokin monyet kera
      negro nigger nigga niggers niggas anjing laknat laknatullah kampungan goblok tolol bangsat`),
  },
  find: (paragraph) =>
    slurs.flatMap((pattern) =>
      matchesIn(paragraph, pattern).flatMap(({ 0: words, index }) => {
        if (explained.test(paragraph.text) || isInQuotation(paragraph.text, index)) return [];
        const message = { id: 'Ganti dengan sebutan netral, misalnya “warga”, atau hapus.' };
        return [{ span: { start: index, end: index + words.length }, message }];
      }),
    ),
};

export const examples: Examples = {
  wrong: [
    { text: 'Tolak izin usaha antek aseng.', fixed: null },
    { text: 'DASAR KADRUN', fixed: null },
    { text: 'Orang kafir itu tinggal di RT 02.', fixed: null },
    { text: 'Usir kaum nonpribumi dari pasar 😡', fixed: null },
    { text: '- Kelompok cebong ribut lagi', fixed: null },
  ],
  right: [
    'Warga lintas agama dan etnis bergotong royong di RT 02.',
    'Toko Pak Aseng di Jalan Merdeka buka sampai sore.',
    'Setop menyebut orang lain kadrun atau cebong; jaga kerukunan.',
    'Anak-anak mengamati cebong berubah menjadi katak di kolam.',
    'Warga melantunkan Surah Al-Kafirun.',
    'Sejarah mencatat pembagian pribumi dan nonpribumi pada masa kolonial.',
  ],
};
