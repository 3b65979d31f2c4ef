import { isNear, isWord, normAt } from './clause';
import { emptyManners, forces, tools } from './data/manners';
import { wordList } from './data/word-list';
import { isActiveVerb } from './is-active-verb';
import { type Look, type Looks, strong, weak } from './look';

const inManner: Look = ({ tokens }, at) =>
  isWord(tokens[at + 1]) && !emptyManners.has(normAt(tokens, at + 1)) ? strong('secara') : null;

/** "mendorong warga menggunakan sepeda" tells what is wanted. */
const urging = new Set(wordList(`mendorong mengajak agar beralih ajak imbau mengimbau supaya bagi jika bila kalau`));

/** "menggunakan perahu karet", "memakai sepeda"; "bisa menggunakan" tells of nothing done. */
const means: Look = ({ tokens }, at) =>
  isWord(tokens[at + 1]) || tokens[at + 1]?.kind === 'number'
    ? isNear(tokens, Math.max(-1, at - 5), 4, urging) ||
      /^(?:tanpa|untuk|agar|lebih|banyak|tidak|beraktivitas|yang|dilarang|wajib|momentum|momen|kesempatan|waktu|peluang|akhir|protokol|dana|anggaran|hak)$/.test(
        normAt(tokens, at - 1),
      ) ||
      /^(?:momentum|momen|kesempatan|waktu|peluang|akhir|protokol|dana|anggaran|hak|libur|jasa)$/.test(
        normAt(tokens, at + 1),
      )
      ? null
      : weak('sarana')
    : null;

const equipped: Look = ({ tokens }, at) =>
  isWord(tokens[at + 1]) && normAt(tokens, at + 1) !== 'pada' ? weak('sarana') : null;

/** "mengerahkan 50 personel", "menyiagakan perahu karet". */
const sends: Look = ({ tokens }, at) => (isNear(tokens, at, 4, forces) ? weak('pengerahan') : null);

const sent: Look = (sentence, at) => {
  const { tokens } = sentence;
  return isNear(tokens, Math.max(-1, at - 5), 4, forces) || isNear(tokens, at, 4, forces)
    ? weak('pengerahan', Math.max(0, at - 4))
    : null;
};

/** "petugas siaga 24 jam"; "siaga dua" is a level of warning. */
const onGuard: Look = ({ tokens }, at) =>
  isNear(tokens, at, 4, hours) ? weak('pengerahan', Math.max(0, at - 2)) : null;

const hours = new Set(['jam', 'penuh']);

const kind: Look = ({ tokens }, at) => (tokens[at + 1]?.isCapital ? weak('sarana') : null);

/** "dengan baik", "dengan meriah" tell nothing. */
const praise = new Set(
  wordList(`berbagai beragam bermacam seluruh semua segala sejumlah baik lancar meriah aman khidmat khidmad hikmat penuh tertib sangat hasil suasana sederhana antusias semangat sukses tepat cepat protokol prokes harapan tujuan maksud tema judul tajuk rasa seksama saksama cermat serius
    dan yang adanya para pihak warga masyarakat hormat jelas optimal maksimal sendirinya demikian itu ini kondisi status jumlah total nilai nama kategori bangga bahagia gembira ramah sebaik sebaik-baiknya segera lebih tegas kata cara`),
);

const fewWords = new Set(['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'beberapa', 'sejumlah']);

const remedies = new Set(['cegah', 'atasi', 'lindungi', 'hindari', 'tangani', 'rawat', 'kendalikan']);

const concrete = new Set([
  'vaksin',
  'lakon',
  'materi',
  'tarif',
  'biaya',
  'syarat',
  'agenda',
  'menu',
  'jenis',
  'alat',
  'mobil',
  'perahu',
  'metode',
  'teknik',
  'sistem',
  'kapasitas',
  'durasi',
  'mengendarai',
  'komposisi',
]);

const withWhat: Look = ({ tokens }, at) => {
  const next = normAt(tokens, at + 1);
  if (
    /^(?:sehubungan|terkait|berkaitan|berkenaan|sesuai|seiring|bersamaan|sampai|bertepatan|hingga)$/.test(
      normAt(tokens, at - 1),
    )
  )
    return null;
  const isDoing = next.endsWith('kan') && next.length > 5 && !isActiveVerb(next) && !/^pe|^bukan$|^ikan$/.test(next);
  if (isDoing || concrete.has(next) || tools.has(next)) return weak('dengan');
  // "diangkut dengan dua gerobak": a passive tells by what it was done.
  const before = normAt(tokens, at - 1);
  const isPassive =
    before.startsWith('di') &&
    before.length > 6 &&
    !/^(?:dihadiri|disambut|digegerkan|dihebohkan|dikuatkan|dikejutkan|dihadapkan|dikaitkan|dikenal|disebut|disusul|diiringi|didukung|disertai|diwarnai|diberkati|disamakan|dibandingkan|digabung|diharapkan|bekerja)/.test(
      before,
    );
  if (isPassive && isWord(tokens[at + 1]) && !tokens[at + 1]?.isCapital && !praise.has(next)) return weak('dengan');
  if (fewWords.has(next) && isNear(tokens, at + 1, 2, forces)) return weak('dengan');
  return tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => remedies.has(norm)) ? weak('dengan') : null;
};

/** "rumah ke rumah", "door to door". */
const doorToDoor: Look = ({ tokens }, at) =>
  /^(?:ke|to|per)$/.test(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === normAt(tokens, at)
    ? strong('secara')
    : null;

/** With what, with whom and in which manner something is done. */
export const meansOf: Looks = [
  ['secara', inManner],
  ['menggunakan memakai memanfaatkan mengendarai', means],
  ['berbekal bermodal bermodalkan', equipped],
  ['mengerahkan menerjunkan menurunkan menyiagakan mengirimkan', sends],
  ['dikerahkan diterjunkan disiagakan diturunkan', sent],
  ['siaga bersiaga berjaga', onGuard],
  ['jenis', kind],
  ['dengan', withWhat],
  ['rumah door pintu kampung', doorToDoor],
];
