import { headlineVerbs } from '../../../bahasa/data/speech-verbs';
import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb } from '../../../bahasa/is-active-verb';
import type { Token } from '../../../bahasa/reading';
import type { Jenis } from '../../../draft/jenis';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { titleLinesOf } from './lead';

const news: ReadonlySet<Jenis> = new Set(['kegiatan', 'layanan', 'lainnya', 'undangan', 'promosi', 'peringatan']);

const passives = new Set(
  wordList(`dibuka ditutup digelar dilaksanakan diadakan diselenggarakan diresmikan dilantik dibagikan disalurkan diserahkan diperbaiki dibangun dimulai diluncurkan
    ditunda dibatalkan diperpanjang dialihkan dihadiri diikuti dipimpin dikukuhkan ditetapkan dicanangkan ditertibkan dievakuasi dibersihkan ditanam dipanen diberangkatkan dilepas
    dikunjungi ditinjau disosialisasikan dipadamkan dinilai didampingi diguyur diterjang dilanda dijual dicari dilarang dihentikan disetujui disepakati`),
);
/** Other words that look like verbs, and verbs that a call or a set phrase opens with. */
const notHeadings = new Set(
  wordList(
    'menuju mengenal menjelang mengapa mengenai menanti bersama berbagi bersatu berani belajar bergerak berdaya melayani',
  ),
);
/** A bare verb opens a headline of news only when somebody acts behind a comma: "Cegah DBD, Warga Bersihkan Selokan". */
const bareVerbs = new Set([
  ...headlineVerbs,
  ...wordList(
    'cegah sambut jelang tekan genjot wujudkan jaga peduli antisipasi tanggapi respons kawal sukseskan meriahkan cek semarakkan optimalkan kembangkan hadapi buka tutup pimpin',
  ),
]);
const notBare = new Set(wordList('hadir ikuti minta bantu terima juara'));

function opensWithVerb(tokens: readonly Token[]): Token | null {
  const at = tokens.findIndex(({ kind }) => kind === 'word');
  const first = tokens[at];
  if (!first || notHeadings.has(first.norm)) return null;
  const next = tokens[at + 1];
  if (first.norm === 'telah' && passives.has(next?.norm ?? '')) return next ?? null;
  if (passives.has(first.norm) || /^di[a-z]{3,14}kan$/.test(first.norm) || isActiveVerb(first.norm)) return first;
  if (!bareVerbs.has(first.norm) || notBare.has(first.norm)) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const behind = tokens.slice(comma + 1);
  const isCall = /^(?:yuk|ayo|mari|jangan|agar|dan)$/.test(behind[0]?.norm ?? '');
  return comma > at && comma < at + 8 && behind.filter(({ kind }) => kind === 'word').length > 1 && !isCall
    ? first
    : null;
}

/** A title that opens with a verb. */
export const rule: TextRule = {
  id: 'GB-17',
  level: 'info',
  title: { id: 'Judul dibuka dengan pelaku atau hal' },
  why: { id: 'Judul berita lebih jelas bila pelaku atau halnya disebut lebih dahulu.' },
  source: 'Buku Gaya ANTARA A.7',
  look(reading, { jenis }) {
    if (!news.has(jenis)) return [];
    const [line] = titleLinesOf(reading) ?? [];
    const verb = line ? opensWithVerb(line.paragraph.tokens) : null;
    if (!line || !verb) return [];
    const span = { start: line.start + verb.start, end: line.start + verb.end };
    return [{ span, message: { id: 'Buka judul dengan pelaku atau halnya, bukan kata kerja.' } }];
  },
};

const body = 'Petugas melayani warga RT 02 di halaman kantor kelurahan.';

export const examples: Examples = {
  wrong: [
    { text: `Dibuka, Layanan KTP Keliling\n\n${body}`, fixed: null },
    { text: `DIBUKA LAYANAN KTP KELILING\n${body}`, fixed: null },
    { text: `🧹 Cegah Banjir, Warga RT 02 Bersihkan Selokan\n\n${body}`, fixed: null, jenis: 'kegiatan' },
    { text: `Mendatangi Warga RT 02 di Akhir Pekan\n${body}`, fixed: null, jenis: 'kegiatan' },
  ],
  right: [
    `Layanan KTP Keliling Dibuka\n\n${body}`,
    `KERJA BAKTI RT 02\n${body}`,
    { text: `Cegah DBD dengan 3M\n${body}`, jenis: 'imbauan' },
    { text: `Mengenal Layanan KTP Keliling\n${body}`, jenis: 'edukasi' },
    `Dinas Kesehatan Buka Layanan\n${body}`,
  ],
};
