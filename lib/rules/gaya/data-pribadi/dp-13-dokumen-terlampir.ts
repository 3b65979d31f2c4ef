import { wordList } from '../../../bahasa/data/word-list';
import type { Sentence } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { heldWords } from '../held-words';
import { inSentences } from '../in-sentences';
import type { LineRule } from '../rule';
import { stemOf } from '../stem-of';

const card = String.raw`(?:e-?KTP(?:-el)?|KTP(?:-el)?|KK\b|KIA\b|kartu keluarga|kartu identitas(?: anak)?|kartu tanda penduduk|akta (?:kelahiran|kematian|nikah|cerai)|buku nikah|ijazah|paspor|SIM\b|NPWP|kartu BPJS|kartu JKN|rekam medis|identitas (?:korban|anak|pasien|warga|pemohon|penerima))`;
const list =
  '(?:daftar|data|list|rekap)(?! pasien sembuh)(?: (?:nama|nama-nama|lengkap|para|calon)){0,2} (?:calon )?(?:penerima|KPM|keluarga penerima|warga (?:penerima|miskin|terdampak)|pasien|korban|penyandang|anak stunting|balita|ODGJ|warga kurang mampu)(?! (?:penghargaan|piagam|hadiah|medali|anugerah|adipura|juara|beasiswa prestasi|sertifikat|tanda))';
const picture =
  '(?:foto|foto-foto|scan|pindaian|hasil pindai|fotokopi|salinan|gambar|lampiran|tangkapan layar|screenshot|berkas|dokumen)';
const shown =
  '(?:berikut(?: ini)?|ini|inilah|lihat|terlampir|di bawah ini|kami lampirkan|kami sampaikan|kami unggah|kami tampilkan|swipe|geser)';
const link = '(?: (?:adalah|kami|lampirkan|sampaikan|tampilkan|unggah|bagikan|untuk|dari|ini|dan|para|:)){0,3}:? ';
const ahead = new RegExp(
  String.raw`(?<!\p{L})${shown}${link}(?:${picture}(?: (?:dari|asli|para))? ${card}|${list})`,
  'iu',
);
const shownCard = new RegExp(
  String.raw`(?<!\p{L})(?:terlampir|kami lampirkan|dilampirkan foto|inilah):? (?:${picture} )?${card}`,
  'iu',
);
const named = new RegExp(String.raw`(?<!\p{L})(?:(?:${picture} )?${card}|${list})`, 'giu');
const shownBehind =
  /^[^.!?\n]{0,50} (?:terlampir|di (?:foto|gambar|slide|postingan|unggahan|lampiran)|pada (?:foto|gambar|slide|lampiran|unggahan|postingan)|dalam (?:foto|gambar|lampiran)|sebagaimana terlampir|kami unggah|kami tampilkan|swipe|di bawah ini|berikut ini)/iu;
/** "Daftar penerima dapat dilihat di gambar": the longest way from the name to the word that shows it. */
const reach = 90;

/** What is named and shown behind: where, and how many letters. */
function shownIn(text: string): { index: number; length: number } | null {
  const told = ahead.exec(text) ?? shownCard.exec(text);
  if (told) return { index: told.index, length: told[0].length };
  for (const { 0: name, index } of text.matchAll(named)) {
    const end = index + name.length;
    const behind = shownBehind.exec(text.slice(end, end + reach));
    if (behind) return { index, length: name.length + behind[0].length };
  }
  return null;
}
/** What people are to bring, or how to get it, shows nothing. */
const asked =
  /\b(?:syarat|persyaratan|bawa|bawalah|membawa|dibawa|siapkan|menyiapkan|serahkan|menyerahkan|melampirkan|(?<!kami )lampirkan|melengkapi|lengkapi|wajib|harus|mengunggah|mengisi|cara|jadwal|ketentuan|disamarkan|diburamkan|dikaburkan|ditutup|disensor|jangan|dilarang|beserta|permohonan|jumlah|\d+ (?:orang|jiwa|warga|pasien|kasus))\b/i;

/** Without one of these words nothing is shown. */
const shows = new Set(
  wordList(
    'berikut ini inilah lihat terlampir lampirkan lampiran sampaikan unggah unggahan tampilkan swipe geser foto gambar slide postingan dilampirkan',
  ),
);
const showing = heldWords((norm) => shows.has(norm) || shows.has(stemOf(norm)));

/** A post that says it shows somebody's card or a list of receivers: its picture has to be blurred first. */
export const rule: LineRule = {
  id: 'DP-13',
  level: 'tahan',
  title: { id: 'Tahan dulu: foto dokumen pribadi' },
  why: { id: 'Foto KTP, KK, atau daftar nama membuka NIK dan alamat warga.' },
  source: 'Imbauan Dukcapil: jangan mengunggah foto KTP; UU 27/2022 Pasal 65',
  when: {
    words: wordList(
      'ktp e-ktp ektp ktp-el kk kia kartu daftar data list rekap akta buku ijazah paspor sim npwp rekam identitas',
    ),
  },
  find(paragraph, _, places) {
    if (!showing.inLine(paragraph)) return [];
    const { text, sentences } = paragraph;
    const naming = new Set<Sentence>();
    inSentences(sentences, places, (sentence) => naming.add(sentence));
    return [...naming].flatMap(({ tokens }) => {
      if (!tokens.some(showing.isOne)) return [];
      const from = tokens[0]?.start ?? 0;
      const all = text.slice(from, tokens.at(-1)?.end ?? 0);
      const told = shownIn(all);
      if (!told || asked.test(all)) return [];
      const start = from + told.index;
      const message = { id: 'Kaburkan NIK, foto, dan alamat pada gambar sebelum diunggah.' };
      return [{ span: { start, end: start + told.length }, message }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Berikut foto KTP pemohon.', fixed: null },
    { text: '📎 Daftar penerima BLT terlampir', fixed: null },
    { text: 'TERLAMPIR KARTU KELUARGA PEMOHON', fixed: null },
    { text: 'Daftar nama penerima bansos dapat dilihat pada gambar.', fixed: null },
    { text: 'berikut ini kami sampaikan daftar nama penerima bantuan', fixed: null },
  ],
  right: [
    'Daftar penerima dapat dilihat di kantor kelurahan.',
    'Bawa surat pengantar berikut fotokopi KTP dan KK.',
    'Berikut jadwal perekaman KTP-el di kantor kecamatan.',
    'Berikut syarat mengurus KK: fotokopi KTP dan buku nikah.',
    'Berikut daftar penerima penghargaan lomba kebersihan.',
    'Berikut foto pelayanan KTP keliling di Balai RW 03.',
    'Foto KTP pemohon terlampir setelah NIK dikaburkan.',
  ],
};
