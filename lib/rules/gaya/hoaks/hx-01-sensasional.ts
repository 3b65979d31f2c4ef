import { wordList } from '../../../bahasa/data/word-list';
import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import { matchesIn } from '../matches-in';
import type { TextRule } from '../rule';
import { isInQuotation } from './is-in-quotation';
import { openingEnd, openingLines } from './opening-lines';

const sensational =
  /\b(?:(?:super|ter)?viral|(?:meng|ter|di)?heboh(?:kan|nya)?|(?:di)?geger(?:kan)?|gempar|menggemparkan|menggegerkan|mengejutkan|mencengangkan|(?:tidak|tak) (?:di|ter)sangka(?:-sangka)?|tak dinyana|bikin (?:merinding|melongo|ngakak|nangis|kaget|syok|shock|baper|kepo|geleng(?:-geleng)?|emosi|geram|gempar|terharu|bergidik|ngeri|ngilu)|astaga|astagfirullah|waduh|wow(?=[!,])|ngeri|miris|gawat|edan|terkuak|terbongkar)\b/gi;
/** One of these stands in every one of them. */
const crying = heldParts(
  wordList(`viral heboh geger gempar mengejutkan mencengangkan sangka dinyana bikin astaga waduh wow ngeri miris gawat
    terkuak terbongkar`),
  ['edan'],
);

/** "Viral" of medicine, and of what an office answers or explains. */
const illness = /\b(?:infeksi|hepatitis|demam|penyakit|pneumonia|meningitis|konjungtivitis|marketing|pemasaran)\s*$/i;
const loadAfter = /^\s*(?:load|vector|hepatitis)\b/i;
const answered =
  /\b(?:hoaks|hoax|klarifikasi|menanggapi|tanggapan|menyikapi|menindaklanjuti|meluruskan|penjelasan|terkait|menjawab|tidak benar|jangan|bijak|waspada|saring|agar|supaya|biar|demi|konten)\b/i;
/** A text that denies a rumour has to name it. */
const denied = /\b(?:hoaks|hoax|tidak benar|tak benar|klarifikasi|disinformasi|membantah)\b/i;
/** Places are named Geger; the war of 1740 is "Geger Pecinan". */
const beforeName =
  /\b(?:kecamatan|kec\.|desa|kelurahan|lurah|camat|kades|di|ke|dari|puskesmas|polsek|koramil|pasar)\s*$/i;
const eventAfter = /^\s*(?:pecinan|sapehi|sepehi)\b/i;

function isSober(word: string, before: string, after: string, line: string): boolean {
  if (/viral$/i.test(word)) return illness.test(before) || loadAfter.test(after) || answered.test(line);
  if (/^geger$/i.test(word)) return beforeName.test(before) || eventAfter.test(after);
  return /^(?:gawat|gempar)$/i.test(word) && /^\s*darurat/i.test(after);
}

const isDenied = anyLine(({ text }) => denied.test(text));
const criesIn = oncePerLine((paragraph) => (crying.inLine(paragraph) ? matchesIn(paragraph, sensational) : []));

/** Words that cry out in the first two lines. */
export const rule: TextRule = {
  id: 'HX-01',
  level: 'saran',
  title: { id: 'Pembuka tanpa kata sensasional' },
  why: { id: 'Pembuka yang memancing emosi mengurangi kepercayaan warga kepada akun resmi.' },
  source: 'Permenpan-RB 83/2012, asas kredibel; imbauan Kominfo tentang judul provokatif',
  look(reading) {
    if (!crying.inText(reading)) return [];
    const hits = openingLines(reading).flatMap(({ start, paragraph }) =>
      criesIn(paragraph).flatMap(({ 0: word, index }) => {
        const { text } = paragraph;
        const end = index + word.length;
        if (end > openingEnd(paragraph) || isInQuotation(text, index)) return [];
        if (isSober(word, text.slice(0, index), text.slice(end), text)) return [];
        const message = { id: `Ganti “${word}” dengan fakta: siapa melakukan apa, di mana.` };
        return [{ span: { start: start + index, end: start + end }, message }];
      }),
    );
    return hits.length === 0 || isDenied(reading) ? [] : hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'HEBOH! Warga geger temukan ular.', fixed: null },
    { text: 'Viral, lurah membersihkan selokan bersama warga RT 02.', fixed: null },
    { text: '🔥 VIRAL 🔥\nWarga RT 02 menanam pohon di tepi jalan.', fixed: null },
    { text: 'Tak disangka, antrean layanan KTP hari ini cukup panjang.', fixed: null },
    { text: 'Posyandu Melati\nAksi kader ini bikin merinding dan menghebohkan warga.', fixed: null },
    { text: 'Mengejutkan, jumlah peserta senam naik dua kali lipat.', fixed: null },
  ],
  right: [
    'Petugas mengevakuasi ular dari rumah warga RT 02.',
    'Puskesmas memeriksa warga yang terkena infeksi viral.',
    'Camat Geger membuka musyawarah di Kecamatan Geger.',
    'Dinas Kesehatan menanggapi video viral tentang antrean puskesmas.',
    'Belanja tidak terduga dipakai untuk perbaikan jalan.',
    'Petugas Instalasi Gawat Darurat siap melayani warga.',
    'Puskesmas membuka layanan baru.\nJadwalnya Senin sampai Jumat.\nVideo layanan itu pernah viral.',
    'Pos #viral milik warga tidak dipakai lagi.',
  ],
};
