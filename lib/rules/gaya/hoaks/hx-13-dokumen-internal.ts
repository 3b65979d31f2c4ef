import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { matchesOf } from './matches-of';

const paper = `(?:dokumen|draf|draft|rancangan|naskah|surat|memo|nota|notulen|notula|risalah|laporan|arsip|berkas|disposisi|telaahan|data|catatan|rekaman|isi rapat|hasil rapat)`;
const plan = `(?:APBD|RAPBD|APBDes|anggaran|SK|mutasi|rotasi|pelantikan|perda|raperda|perwali|perbup|keputusan|rapat|lelang|tender|seleksi|soal|ujian|HPS|RKA|DPA|LHP|audit|pemeriksaan)`;

const internal = [
  String.raw`\b(?:bocoran|bocornya|membocorkan|(?:ini|berikut) bocoran|spill)\b(?: [\w-]{1,15})? (?:${paper}|${plan})\b(?: internal)?`,
  String.raw`\b${paper}(?: [\w-]{1,15}){0,2}? (?:internal|rahasia|sangat rahasia|bersifat rahasia|konfidensial|confidential)\b`,
  String.raw`\b(?:draf|draft)(?: [\w-]{1,15}){0,2}? (?:belum (?:disahkan|final|resmi|ditandatangani|ditetapkan|diteken|dibahas))`,
  String.raw`\b(?:draf|draft) (?:SK|surat keputusan|mutasi|rotasi|pelantikan|nota dinas|LHP)\b`,
  String.raw`\bnota dinas\b(?! (?:perhubungan|kesehatan|sosial|pendidikan|pariwisata|lingkungan))|\bnotadinas\b|\blembar disposisi\b`,
  String.raw`\b(?:hanya )?untuk (?:keperluan |penggunaan |kalangan |konsumsi |lingkungan )internal\b|\b(?:tidak|bukan) untuk (?:konsumsi )?(?:publik|umum|disebarluaskan|dipublikasikan)\b`,
  String.raw`\bsifat ?: ?(?:sangat )?rahasia\b|[\[(]\s?(?:sangat )?rahasia\s?[\])]|^\W{0,6}(?:sangat )?rahasia\W{0,6}$`,
  String.raw`\b(?:confidential|internal use only|top secret)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** Lessons about documents, duties of secrecy, and how people name things that are open. */
const open =
  /\b(?:pelatihan|bimtek|bimbingan teknis|sosialisasi|workshop|lokakarya|tata naskah|kearsipan|srikandi|e-office|aplikasi|contoh|format|cara (?:membuat|menyusun|menulis)|klasifikasi|dikecualikan|undang-undang|UU|pasal|kode etik|menjaga|jaga|melindungi|merahasiakan|kerahasiaan|dilarang|larangan|jangan|tidak boleh|hoaks|hoax|tersangka|penyidik|polisi|hukuman|terdakwa|pelapor|identitas|pengendalian internal|auditor internal|pengawas internal|audit internal|(?<!isi |hasil |bocoran )rapat internal|SPIP)\b/i;
const stampOrPublic = /^(?:bukan|tidak) untuk (?:publik|umum)$/i;

/** Papers that the public is not to see before they are decided. */
export const rule: LineRule = {
  id: 'HX-13',
  level: 'tahan',
  title: { id: 'Tahan dulu: dokumen internal' },
  why: { id: 'Dokumen yang dikecualikan atau belum disahkan tidak boleh disiarkan.' },
  source: 'UU 14/2008 Pasal 17; SE Menpan-RB 137/2018 nomor 3',
  when: {
    words: [
      'bocoran',
      'bocor',
      'membocorkan',
      'spill',
      'internal',
      'rahasia',
      'konfidensial',
      'confidential',
      'draf',
      'draft',
      'nota',
      'notadinas',
      'disposisi',
      'publik',
      'umum',
      'disebarluaskan',
      'dipublikasikan',
      'secret',
    ],
  },
  find: (paragraph) =>
    matchesOf(paragraph, internal).flatMap(({ 0: words, index }) => {
      const { text } = paragraph;
      if (
        open.test(text) ||
        isInQuotation(text, index) ||
        (stampOrPublic.test(words) && !/dokumen|surat|draf/i.test(text))
      ) {
        return [];
      }
      const message = { id: 'Siarkan ringkasan yang sudah disahkan, bukan dokumen internal.' };
      return [{ span: { start: index, end: index + words.trimEnd().length }, message }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Bocoran draf APBD internal.', fixed: null },
    { text: 'BERIKUT ISI NOTA DINAS SEKRETARIS DAERAH', fixed: null },
    { text: 'Surat ini bersifat rahasia, tetapi warga perlu tahu.', fixed: null },
    { text: '📄 Draf SK mutasi pegawai sudah keluar.', fixed: null },
    { text: '- Dokumen internal dinas terlampir', fixed: null },
    { text: '[RAHASIA]', fixed: null },
  ],
  right: [
    'Ringkasan APBD yang sudah disahkan.',
    'Warga memilih ketua RT secara langsung, umum, bebas, dan rahasia.',
    'Pegawai mengikuti pelatihan menyusun nota dinas.',
    'Identitas pelapor bersifat rahasia dan dilindungi.',
    'Camat memimpin rapat internal bersama lurah.',
    'Rancangan perda dibahas dalam uji publik; drafnya dapat diunduh warga.',
    'Rahasia sukses bank sampah RT 02 adalah kekompakan warga.',
  ],
};
