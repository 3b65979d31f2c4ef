import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import type { TextRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { matchesOf } from './matches-of';
import { openingEnd, openingLines } from './opening-lines';

const kept = `(?:alasan|penyebab|sebab|rahasia|fakta|sosok|penampakan|reaksi|respons?|kata|komentar|curhat|pengakuan|kronologi|jawaban|nasib|akibat|cerita|kisah|momen|potret|isi|jadi|penjelasan|tanggapan|kondisi|detik-detik|pesan|modus|trik|bocoran|hasil|dampak|arti|makna|perbedaan|beda|profil|cara|tips|syarat|dia|ending|akhir)`;

/** These withhold the matter at the head of a sentence, the second group behind a comma as well. */
const atHead = /\b(?:(?:oh|oalah|wah),? )?ternyata\b/gi;
const behindBreak = [
  /\bbegini(?:lah)?\b(?! hari|:)/gi,
  new RegExp(String.raw`\b(?:ini|inilah|inikah) (?:\d{1,2} )?${kept}(?:-${kept})?(?:nya)?\b`, 'gi'),
];
const questions =
  /\b(?:kok bisa|apa (?:sebabnya|alasannya|penyebabnya|kata|isinya|jadinya)|kenapa|ada apa|siapa dia|siapa sangka)\b/gi;
const anywhere = [
  /\b(?:anda|kamu|kalian|kita|siapa pun|dijamin) (?:pasti )?(?:tidak|tak|gak|nggak|enggak|ga) (?:akan |bakal )?(?:percaya|menyangka|menduga|nyangka|mengira)\b/gi,
  /\b(?:yang terjadi (?:selanjutnya|kemudian|berikutnya)|siapa sangka|bikin penasaran|jangan kaget|bikin kaget|nomor \d{1,2} (?:bikin|paling|mengejutkan|membuat)|rahasia di ?balik|ada apa dengan|coba tebak|penasaran\?|mau tahu (?:rahasia|jawaban|alasan|cara)(?:nya)?\?|(?:alasan|jawaban|hasil|penyebab|akhir)nya (?:bikin|mengejutkan|membuat|di luar|tak terduga|mencengangkan))/gi,
];

/** One of these stands in every one of them. */
const withholding = heldParts(
  wordList(`ternyata begini inilah inikah kenapa siapa percaya nyangka duga mengira terjadi penasaran kaget nomor rahasia tebak
    alasannya jawabannya hasilnya penyebabnya akhirnya sebabnya`),
  ['ini', 'kok', 'apa', 'tahu'],
);

const ends = '.!?…:|–-';
const letter = /[\p{L}\d"“]/u;

/** The last sign before the place, past spaces and emoji: '' at the head of the line, a letter inside a sentence. */
function signBefore(text: string, at: number): string {
  for (let seen = at - 1; seen >= 0; seen--) {
    const sign = text.charAt(seen);
    if (letter.test(sign) || ends.includes(sign) || sign === ',' || sign === ';') return sign;
  }
  return '';
}

const gapsIn = oncePerLine((paragraph: Paragraph): RegExpExecArray[] => {
  if (!withholding.inLine(paragraph)) return [];
  const { text } = paragraph;
  const matches = (patterns: readonly RegExp[], isOpen: (sign: string) => boolean) =>
    matchesOf(paragraph, patterns).filter(({ index }) => isOpen(signBefore(text, index)));
  return [
    ...matches([atHead], (sign) => ends.includes(sign)),
    ...matches(behindBreak, (sign) => `${ends},;`.includes(sign)),
    ...matches([questions], (sign) => sign !== '' && `${ends},`.includes(sign)),
    ...matches(anywhere, () => true),
  ];
});

/** "Ini syaratnya:" with a list behind it withholds nothing. */
const listHead = /:\s*$/;

/** An opening that withholds the matter so that people read on. */
export const rule: TextRule = {
  id: 'HX-12',
  level: 'info',
  title: { id: 'Pembuka langsung ke isi' },
  why: { id: 'Warga ingin tahu isinya sejak kalimat pertama, bukan dibuat penasaran.' },
  source: 'Imbauan Kominfo tentang judul umpan klik',
  look: (reading) =>
    withholding.inText(reading)
      ? openingLines(reading).flatMap(({ start, paragraph }) =>
          gapsIn(paragraph).flatMap(({ 0: words, index }) => {
            if (index > openingEnd(paragraph) || isInQuotation(paragraph.text, index)) return [];
            if (listHead.test(paragraph.text) && /^(?:ini|inilah|begini)\b/i.test(words)) return [];
            const message = { id: 'Tulis isinya langsung, misalnya “Cara mengurus KTP hilang: …”.' };
            return [{ span: { start: start + index, end: start + index + words.length }, message }];
          }),
        )
      : [],
};

export const examples: Examples = {
  wrong: [
    { text: 'Ternyata begini cara urus KTP!', fixed: null },
    { text: '✨ BEGINI CARA MENGURUS KIA', fixed: null },
    { text: 'Anda tidak akan percaya, antrean kini hanya lima menit.', fixed: null },
    { text: 'Layanan Dukcapil pindah, ini alasannya', fixed: null },
    { text: 'Siapa sangka, bank sampah RT 02 menghasilkan pupuk.', fixed: null },
    { text: 'Posyandu Melati\nTernyata kader sudah siap sejak pagi.', fixed: null },
  ],
  right: [
    'Cara mengurus KTP hilang: siapkan surat kehilangan dan KK.',
    'Kegiatan ini dibuka lurah. Cara ini memudahkan warga.',
    'Lurah menjelaskan alur layanan.\nWarga membawa berkas.\nTernyata antrean singkat.',
    'Ini syarat mengurus KIA:\n1. Fotokopi KK\n2. Akta kelahiran anak',
    '"Begini caranya," kata kader sambil memberi contoh.',
    'Hasil panen ternyata cukup untuk satu dusun.',
  ],
};
