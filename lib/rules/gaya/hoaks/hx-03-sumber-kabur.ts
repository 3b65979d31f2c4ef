import { wordList } from '../../../bahasa/data/word-list';
import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import type { TextRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { matchesOf } from './matches-of';
import { speaksAgainst } from './speaks-against';

const hearsay = [
  String.raw`\bkonon(?: (?:katanya|kabarnya))?\b`,
  String.raw`\b(?<!(?:apa|bagaimana|gimana|ada|tahu|tunggu|menunggu|memberi|terima|ikuti|soal|tentang) )kabarnya\b(?! (?:baik|sehat|bagaimana|apa))`,
  String.raw`\b(?:info|informasi|kabar|berita|pesan|kiriman|copas)(?:nya)?,? (?:dari|di) (?:grup|group)\b(?: (?:sebelah|WA|whatsapp|RT|warga|keluarga|tetangga))?`,
  String.raw`\b(?:dari )?(?:grup|group|tetangga|warung) sebelah\b`,
  String.raw`\b(?:menurut|kata) (?:kabar|isu|gosip|rumor|desas-desus|orang-orang|banyak orang|tetangga|netizen|warganet|medsos|(?:info|informasi|berita) (?:yang )?(?:beredar|berkembang))\b`,
  String.raw`\bkata orang\b(?! tua)`,
  String.raw`\b(?:kabar|info|informasi|berita|isu) (?:yang )?beredar\b`,
  String.raw`\bada (?:isu|rumor|gosip)\b|\bada kabar (?:bahwa|kalau|katanya)\b|\bberedar (?:kabar|info|informasi|isu|berita|rumor|desas-desus)\b`,
  String.raw`\b(?:kabar (?:burung|angin)|dengar-dengar|denger-denger|desas-desus|isunya|gosipnya|rumornya|katanya sih|kata nya sih)\b`,
  String.raw`\bsumber (?:yang )?(?:tidak|tak|enggan|menolak)(?: mau| ingin)? (?:di)?sebut(?:kan)?\b`,
  String.raw`\bsumber (?:terpercaya|tepercaya|anonim|A1)\b|\binfo A1\b`,
  String.raw`^[^\w"“]{0,4}katanya (?=[a-z])`,
].map((pattern) => new RegExp(pattern, 'gi'));

const legend =
  /\b(?:legenda|cerita|kisah|mitos|dongeng|hikayat|sejarah|asal-usul|asal usul|asal mula|nama|namanya|kerajaan|raja|leluhur|nenek moyang|zaman|turun-temurun|tradisi|abad|tempo dulu|kuno|keramat)\b/i;
const denied =
  /\b(?:hoaks|hoax|tidak benar|tak benar|keliru|palsu|klarifikasi|membantah|dipastikan|faktanya|meluruskan|menanggapi|tidak pernah|bukan)\b/i;

/** "Katanya" after a quotation names its speaker; only at the head of a line without any it is hearsay. */
const isAttribution = (words: string, text: string): boolean => /katanya /i.test(words) && /["“]/.test(text);

const isDenied = anyLine(({ text }) => denied.test(text));

/** One of these words stands in every one of them; most lines hold none. */
const rumoured = heldParts(
  wordList(`konon kabar grup group isu gosip rumor katanya orang banyak tetangga netizen warganet medsos info berita beredar
    desas dengar-d denger-d sebelah sumber`),
  ['nya'],
);
/** The same, with the words beside those that are common. */
const mayBeHearsay =
  /konon|kabar|gru?o?up|grup|isu|gosip|rumor|katanya|kata nya|kata (?:orang|banyak|tetangga|netizen|warganet|medsos|info|berita)|menurut (?:orang|banyak|tetangga|netizen|warganet|medsos|info|berita)|beredar|desas|den?g?[ae]r-d|sebelah|sumber (?:yang|tidak|tak|enggan|menolak|te|anonim|a1)|info a1/i;

/** Hearsay of one line, before the whole text is asked whether it denies it. */
const hearsayIn = oncePerLine((paragraph) => {
  const { text } = paragraph;
  if (!rumoured.inLine(paragraph) || !mayBeHearsay.test(text)) return [];
  return matchesOf(paragraph, hearsay)
    .filter(({ 0: words, index }) => {
      if (isInQuotation(text, index) || isAttribution(words, text) || speaksAgainst(text)) return false;
      return !(/^konon/i.test(words) && legend.test(text));
    })
    .map(({ 0: words, index }) => ({ words, start: index, end: index + words.trimEnd().length }));
});

/** News that nobody answers for. */
export const rule: TextRule = {
  id: 'HX-03',
  level: 'saran',
  title: { id: 'Sumber kabar jelas' },
  why: { id: 'Warga perlu tahu siapa yang menyatakan; kabar tanpa sumber mudah menyesatkan.' },
  source: 'SE Menpan-RB 137/2018, sumber informasi yang jelas',
  look: (reading) =>
    rumoured.linesOf(reading).flatMap(({ start: by, paragraph }) =>
      hearsayIn(paragraph).flatMap(({ words, start, end }) => {
        if (/beredar|desas|isu|kabar/i.test(words) && isDenied(reading)) return [];
        const message = { id: 'Sebut siapa yang menyatakan: “PDAM menyatakan …”.' };
        return [{ span: { start: by + start, end: by + end }, message }];
      }),
    ),
};

export const examples: Examples = {
  wrong: [
    { text: 'Kabarnya air mati besok pagi.', fixed: null },
    { text: 'Konon kabarnya bantuan itu ditambah bulan depan.', fixed: null },
    { text: 'INFO DARI GRUP SEBELAH: LISTRIK PADAM MALAM INI', fixed: null },
    { text: 'Kata orang, loket pindah ke lantai dua.', fixed: null },
    { text: '📢 Beredar kabar pasar tutup pekan depan.', fixed: null },
    { text: 'Katanya jalan ini ditutup sampai malam.', fixed: null },
    { text: 'Menurut info yang beredar, pendaftaran diperpanjang.', fixed: null },
  ],
  right: [
    'PDAM menyatakan air mati Minggu (22/11/2026) pukul 08.00–12.00 WIB.',
    '"Kegiatan ini rutin," katanya saat ditemui di balai warga.',
    'Konon, menurut cerita rakyat, kampung ini dibuka seorang nakhoda.',
    'Beredar kabar bansos tambahan. Kabar itu tidak benar.',
    'Petugas menanyakan bagaimana kabarnya dan mencatat kata-katanya.',
    'Kata orang tua murid, antrean lebih tertib.',
    'Jangan percaya kabar burung; tanyakan kepada ketua RT.',
  ],
};
