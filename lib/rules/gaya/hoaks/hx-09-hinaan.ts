import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { matchesOf } from './matches-of';

/** Swearing in every place where an office writes. */
const coarse = `(?:goblok|goblog|tolol|brengsek|keparat|jancuk|jancok|bacot|kampungan|laknat|bangsat|bajingan)`;
/** Harmless or a plain report of a crime unless somebody is called so. */
const names = `(?:maling|penipu|koruptor|korup|garong|rampok|perampok|pencuri|penjahat|bejat|biadab|bodoh|dungu|idiot|bego|pembohong|pendusta|munafik|penjilat|pecundang|pengkhianat|mafia|preman|sampah masyarakat|tikus berdasi|anjing|babi|monyet|kampret|setan|iblis|tak becus|tidak becus|nggak becus|gak becus|kurang ajar|tidak tahu malu|tak tahu malu|tidak punya malu|muka tembok|otak udang|gila hormat|gila jabatan|mata duitan|pemalas|rakus|serakah|tidak punya otak|tak punya otak|makan gaji buta|tukang (?:tipu|bohong|korupsi|palak|fitnah)|${coarse})`;
const person = String.raw`(?:oknum(?: [\w-]{1,15}){1,2}?|(?:ketua |pak |bu |bapak |ibu )?(?:RT|RW)(?: \d{1,3})?|lurah|camat|kades|kepala (?:desa|dinas|sekolah)|wali ?kota|bupati|gubernur|presiden|menteri|pejabat|pegawai|ASN|PNS|petugas|aparat|guru|dokter|perawat|bidan|polisi|hakim|jaksa|anggota (?:dewan|DPRD?)|DPRD?|pemerintah|warga|pendatang|tetangga|pedagang|orang|tukang parkir|juru parkir|sopir|pengurus|panitia|mereka|dia|kalian|kamu|kau|anda|lo|lu|elu)`;
const link = `(?:itu|ini|tersebut|memang|adalah|ternyata|cuma|hanya|benar-benar|bener-bener|sungguh|sangat|semua|semuanya|jelas|jelas-jelas|kok|tuh|nih|emang|paling|suka)`;

const insults = [
  String.raw`\b${person},? (?:${link},? ){1,2}${names}\b`,
  String.raw`\b(?:dia|mereka|kalian|kamu|kau|anda|lo|lu|elu),? ${names}\b`,
  String.raw`\b(?:lurah|camat|kades|bupati|wali ?kota|gubernur|(?:ketua|pak|bu) (?:RT|RW)(?: \d{1,3})?|(?:pak|bu) (?:lurah|camat|kades)) (?:maling|penipu|koruptor|garong|rampok|pembohong|pendusta|penjilat|pecundang|pemalas|munafik|tukang (?:tipu|bohong|korupsi))\b`,
  String.raw`\b${person}(?: RT \d{1,3})? ${names} semua\b`,
  String.raw`\b(?:bajingan|bangsat|keparat) (?:itu|ini|tersebut|kau|kamu|semua)\b`,
  String.raw`\bdasar (?:[a-z]{3,12} )?${names}\b`,
  String.raw`\bsi ${names} (?:itu|ini|tersebut)\b`,
  String.raw`\b${names} (?:kau|kamu|lu|lo|kalian|semua kalian)\b`,
  String.raw`\b(?:lurah|camat|kades|bupati|wali ?kota|gubernur|pejabat|pegawai|petugas|warga|guru|pendatang|ketua RT|ketua RW|orang) (?:goblok|tolol|brengsek|bejat|biadab|dungu|idiot|bego|bodoh|tak becus|tidak becus|munafik|korup|kurang ajar|tidak tahu malu|tak tahu malu)\b`,
  String.raw`\b(?:goblok|goblog|tolol|brengsek|keparat|jancuk|jancok|bacot)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

const explained =
  /\b(?:hoaks|hoax|ujaran kebencian|perundungan|dirundung|bullying|bully|hinaan|menghina|penghinaan|mencaci|cacian|makian|memaki|umpatan|kata(?:-kata)? kasar|kasar|jangan|hindari|tidak boleh|dilarang|pasal|undang-undang|UU|KUHP|pidana|terdakwa|hakim|sidang|vonis|terpidana|setop|stop|etika|literasi|cegah|didakwa|divonis|ditangkap|mencegah|pencegahan|antikorupsi|anti korupsi|mengaku|menyamar|berkedok|waspada|waspadai|judul|film|novel|dongeng|lagu)\b/i;
const negated = /\b(?:bukan|tidak|tak|belum tentu|jangan)\s(?:[\w-]{1,15} ){0,2}$/i;
const isAnimal = /\b(?:anjing|babi|monyet|kampret|setan|iblis|rakus|preman|mafia)$/i;
const animalMatter = /\b(?:rabies|hewan|ternak|peternak|vaksin|satwa|peliharaan|liar|kandang|hutan|hama|daging)\b/i;

/** Somebody is called a bad name or accused of a crime. */
export const rule: LineRule = {
  id: 'HX-09',
  level: 'tahan',
  title: { id: 'Tahan dulu: ada hinaan atau tuduhan' },
  why: { id: 'Menyerang kehormatan orang dapat dipidana dan merusak nama instansi.' },
  source: 'UU ITE (UU 1/2024) Pasal 27A',
  when: {
    words: wordList(`
      maling penipu koruptor korup garong rampok perampok pencuri penjahat bejat biadab bodoh dungu idiot bego pembohong
      pendusta munafik penjilat pecundang pengkhianat mafia preman masyarakat berdasi anjing babi monyet kampret setan
      iblis becus ajar malu tembok udang hormat jabatan duitan pemalas rakus serakah otak buta tipu bohong korupsi palak
      fitnah goblok goblog tolol brengsek keparat jancuk jancok bacot kampungan laknat bangsat bajingan`),
  },
  find: (paragraph) =>
    matchesOf(paragraph, insults).flatMap(({ 0: words, index }) => {
      const { text } = paragraph;
      if (text.charAt(index + words.length) === '?') return [];
      if (explained.test(text) || isInQuotation(text, index)) return [];
      if (negated.test(text.slice(0, index)) || /\b(?:bukan|tidak|tak) (?!becus|tahu|punya)/i.test(words)) return [];
      if (isAnimal.test(words) && animalMatter.test(text)) return [];
      const message = { id: 'Tulis faktanya tanpa menuduh: “Dugaan itu ditangani inspektorat.”' };
      return [{ span: { start: index, end: index + words.length }, message }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Oknum RT itu maling!', fixed: null },
    { text: 'DASAR KORUPTOR', fixed: null },
    { text: 'Pejabat itu memang penipu, warga kecewa.', fixed: null },
    { text: 'Kalian semua bodoh 😡', fixed: null },
    { text: '- Petugas tidak becus', fixed: null },
    { text: 'Pelayanannya lambat, goblok banget.', fixed: null },
    { text: 'Kamu penipu!', fixed: null },
  ],
  right: [
    'Dugaan penyimpangan ditangani inspektorat.',
    'Polisi mengimbau warga waspada maling motor dan oknum penipu.',
    'Vaksinasi rabies untuk anjing warga RT 02.',
    'Hindari kata kasar seperti goblok atau tolol kepada teman.',
    'Petugas menjaring monyet yang masuk rumah warga.',
    'Dongeng si kancil dan petani dibacakan di perpustakaan.',
    'Warga itu bukan penipu.',
    'Penyuluhan antikorupsi: koruptor merugikan negara.',
  ],
};
