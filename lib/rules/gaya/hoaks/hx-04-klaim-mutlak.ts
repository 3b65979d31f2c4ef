import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import type { LineRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { matchesOf } from './matches-of';
import { speaksAgainst } from './speaks-against';

const good = `(?:sembuh|aman|ampuh|manjur|mujarab|berhasil|efektif|terbukti|lulus|lolos|untung|cair|asli|alami|akurat|bebas|puas|murah|termurah|berkualitas|halal|sehat|kebal|hilang|tuntas|sukses|diterima|cepat|dapat|menang|bersih|terpercaya|tepercaya|steril|higienis)`;
const whole = `(?:100 ?%|100 persen|seratus persen|1000 ?%)`;
const place = `(?:Indonesia|dunia|Asia|Asia Tenggara|ASEAN|nusantara|Sumatera|Sumatra|Jawa|Kalimantan|Sulawesi|Babel|Bangka Belitung|jagat|jagat raya|tanah air)`;
const best = `(?:ter(?:baik|besar|bersih|indah|canggih|maju|cepat|hebat|murah|lengkap|tinggi|ramah|enak|keren|aman|bagus|favorit|unggul|populer|megah|meriah|lezat|sukses)|(?:yang )?paling [a-z]{3,15}|nomor (?:satu|1|wahid)|juara)`;

const claims = [
  String.raw`\b(?:dijamin|terjamin|garansi|jaminan)(?: pasti)?(?: ${whole})? ${good}\b`,
  String.raw`\bpasti(?: ${whole})? (?:sembuh|aman|ampuh|berhasil|lulus|untung|cair|manjur|mujarab|diterima|menang|lolos|sukses|menyembuhkan|sembuhkan|ampuhnya)\b`,
  String.raw`\b(?:dijamin|terjamin|pasti) ${whole}`,
  String.raw`${whole} (?:pasti|dijamin|ditanggung)?\s?${good}\b`,
  String.raw`\b${good} ${whole}`,
  String.raw`\b${best} se-?\s?${place}\b`,
  String.raw`\b(?:nomor satu|nomor 1|satu-satunya|tiada duanya|tak tertandingi|tanpa tandingan|ter(?:baik|hebat|besar|canggih|bersih)) di (?:seluruh )?(?:Indonesia|dunia|Asia|Asia Tenggara|ASEAN|nusantara)\b`,
  String.raw`\b(?:tanpa efek samping|tanpa risiko|bebas risiko|tidak ada duanya|tiada duanya|tidak ada tandingannya|tak ada tandingannya|tak ada bandingannya|tak tertandingi|anti ?gagal|menyembuhkan (?:segala|semua) penyakit|obat segala penyakit)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

const sourced =
  /\b(?:menurut|berdasarkan|versi|data|survei|hasil uji|penilaian|penghargaan|dinobatkan|meraih|peringkat|predikat|juara|rekor|muri|sertifikat|bersertifikat|BPOM|BPS|kementerian|kemen[a-z]{3,12}|WHO|sensus|indeks|anugerah|lomba|final|kata|ujar)\b/i;
/** A measured size is no praise; "orang nomor satu" is an office. */
const measured = /\b(?:penduduk|jumlah|produksi|populasi|luas|wilayah|produsen|penghasil|orang)\s*$/i;
const doubted =
  /\b(?:tidak|tak|belum|bukan|tanpa|mustahil|agar|supaya|capaian|realisasi|cakupan|target|menuju|upaya|semoga|berharap|ingin)\s(?:[\w-]{1,15} ){0,3}$/i;

/** One of these words stands in every claim. */
const claiming = heldParts(
  wordList(`jamin garansi pasti 100 seratus indonesia dunia asia nusantara se- sesumat sejawa sekalimantan sesulawesi sebabel sebangka
    sejagat setanah efek risiko duanya tanding banding gagal menyembuhkan penyakit`),
  ['se'],
);
/** The same, with the words beside those that are common. */
const mayClaim =
  /jamin|garansi|pasti|100|seratus|se-? ?(?:indonesia|dunia|asia|nusantara|sum|jawa|kal|sul|babel|bangka|jagat|tanah)|nomor (?:satu|1)|satu-satunya|(?:ada|tiada) (?:dua|tanding|banding)|tertandingi|tanpa (?:tanding|efek|risiko)|bebas risiko|anti ?gagal|menyembuhkan|segala penyakit|ter(?:baik|hebat|besar|canggih|bersih) di/i;

/** A claim without limit and without a source. */
export const rule: LineRule = {
  id: 'HX-04',
  level: 'saran',
  title: { id: 'Klaim mutlak perlu sumber' },
  why: { id: 'Janji yang tidak dapat dibuktikan bisa menyesatkan warga.' },
  source: 'SE Menpan-RB 137/2018, informasi tidak menyesatkan',
  find(paragraph) {
    const { text } = paragraph;
    if (!claiming.inLine(paragraph) || !mayClaim.test(text)) return [];
    return matchesOf(paragraph, claims).flatMap(({ 0: words, index }) => {
      if (sourced.test(text) || speaksAgainst(text)) return [];
      if (doubted.test(text.slice(0, index)) || measured.test(text.slice(0, index)) || isInQuotation(text, index))
        return [];
      const message = { id: 'Sebut sumber atau angkanya, atau tulis tanpa janji mutlak.' };
      return [{ span: { start: index, end: index + words.length }, message }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Dijamin 100% sembuh.', fixed: null },
    { text: 'LAYANAN TERBAIK SE-INDONESIA', fixed: null },
    { text: 'Obat ini 100 persen aman untuk balita.', fixed: null },
    { text: 'Ikut senam rutin, pasti sembuh. 💪', fixed: null },
    { text: '- Jamu tradisional tanpa efek samping', fixed: null },
    { text: 'Puskesmas kami nomor satu di Indonesia.', fixed: null },
  ],
  right: [
    'Konsultasikan pengobatan ke puskesmas.',
    'Realisasi imunisasi mencapai 100 persen dari target.',
    'Kota ini dinobatkan sebagai kota terbersih se-Indonesia.',
    'Hak warga dijamin undang-undang dan biayanya dijamin BPJS Kesehatan.',
    'Belum tentu obat itu 100 persen aman; tanyakan kepada dokter.',
    'Waktu pelaksanaan dipastikan besok.',
  ],
};
