import { wordList } from '../../../bahasa/data/word-list';
import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { Examples } from '../examples';
import { heldParts } from '../held-words';
import type { TextRule } from '../rule';
import { countingWords } from './data/official-sources';
import { matchesOf } from './matches-of';
import { sentenceAt } from './sentence-at';
import { speaksAgainst } from './speaks-against';

const disaster =
  /\b(?:gempa(?: bumi)?|banjir(?: bandang| rob)?|longsor|tanah longsor|tsunami|kebakaran|karhutla|puting beliung|erupsi|meletus|gelombang pasang|abrasi|angin kencang|likuefaksi|tanah bergerak|angin ribut|badai|topan)\b/i; /** One of these stands in every disaster, and one of the words of harm in every figure. */
const endangering = heldParts(
  wordList(`gempa banjir longsor tsunami kebakaran karhutla beliung erupsi meletus pasang abrasi kencang likuefaksi bergerak ribut
    badai topan`),
);
const count = String.raw`(?:(?<![\d.])\d[\d.]{0,8}|se(?:ratus|ribu|puluh)|belasan|puluhan|ratusan|ribuan|jutaan|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|banyak|seluruh)`;
const thing = `(?:unit |buah )?(?:rumah|warga|orang|jiwa|korban|KK|kepala keluarga|keluarga|bangunan|kios|ruko|toko|hektare|hektar|ha|sekolah|jembatan|desa|kelurahan|kendaraan|mobil|motor|perahu|kapal|bocah|anak|balita|lansia|pengungsi|penduduk|gedung|lapak|pedagang|jenazah|mayat)`;
const harm = `(?:hancur|rusak(?: berat| ringan| parah)?|tewas|meninggal|wafat|luka|terluka|hilang|terendam|mengungsi|roboh|ambruk|terbakar|hangus|ludes|hanyut|terseret|tertimbun|terkubur|terdampak|terisolasi|rata dengan tanah|tersapu|tenggelam|porak-poranda|terjebak|runtuh|tertimpa|kehilangan)`;
const harms = `(?:merendam|hanguskan|rendam|tewaskan|hancurkan|lukai|terjang|landa|sapu|rusakkan|lahap|robohkan|menewaskan|merusak|menghancurkan|menghanguskan|melahap|menimbun|melukai|menghanyutkan|menyapu|menerjang|meluluhlantakkan|merobohkan|menelan|memakan|mengungsikan|membakar|menimpa|mengakibatkan|menyebabkan)`;

/** Figures of harm, either way round, and the strength of an earthquake. */
const figures = [
  String.raw`\b${count} ${thing}(?: [\w-]{1,15}){0,3}? ${harm}\b`,
  String.raw`\b${harms} (?:[\w-]{1,15} ){0,2}?${count} ${thing}\b`,
  String.raw`\bkorban (?:jiwa|tewas|meninggal|luka|hilang)(?: [\w-]{1,15}){0,5}? ${count}\b`,
  String.raw`\b(?:magnitudo|bermagnitudo|berkekuatan|skala richter|M) ?\d{1,2}[.,]\d\b`,
  String.raw`\b\d{1,2}[.,]\d (?:SR|skala richter|magnitudo)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));
const harming = heldParts(
  wordList(`hancur rusak tewas meninggal wafat luka hilang rendam mengungsi roboh ambruk bakar hangus ludes hanyut seret timbun kubur
    terdampak isolasi rata sapu tenggelam porak-poranda jebak runtuh timpa landa terjang lahap menyapu menelan memakan menimpa menimbun
    mengakibatkan menyebabkan luluhlantak korban magnitudo berkekuatan richter`),
  wordList('m m0 m1 m2 m3 m4 m5 m6 m7 m8 m9 sr'),
);

const counted = new RegExp(String.raw`\b(?:${countingWords})\b`, 'i');
/** Other offices answer for a figure when they are quoted. */
const saying =
  /\b(?:kata|ujar|ungkap|jelas|tutur|sebut|papar|terang|menurut|berdasarkan|mencatat|mendata|melaporkan|menyebut|menyebutkan|mengatakan|menyampaikan|menyatakan|data|laporan|tercatat)(?:nya)?\b/i;
const office =
  /\b(?:wali kota|walikota|bupati|gubernur|camat|lurah|kepala (?:desa|dinas|badan|pelaksana)|kades|sekda|menteri|presiden|dinas|dinsos|dinkes|pemkot|pemkab|pemprov|pemerintah|kementerian|rumah sakit|RSUD|puskesmas|badan)\b/i;
const notNow =
  /\b(?:simulasi|latihan|pelatihan|gladi|sosialisasi|skenario|andai|seandainya|jika|apabila|bila|mengenang|peringatan \d|memperingati|tahun (?:19|20)\d\d|sejarah|lomba|bantuan|donasi|menyalurkan|membagikan|disalurkan|santunan|berdonasi|menerima|nihil|tidak ada)\b/i;

const isDisaster = anyLine((paragraph) => endangering.inLine(paragraph) && disaster.test(paragraph.text));
const isCounted = anyLine(({ text }) => counted.test(text));
const isSaid = anyLine(({ text }) => saying.test(text));
const namesOffice = anyLine(({ text }) => office.test(text));
const figuresIn = oncePerLine((paragraph) =>
  matchesOf(paragraph, figures).filter(({ index }) => !notNow.test(sentenceAt(paragraph, index))),
);

/** Figures of a disaster without the office that counted them. */
export const rule: TextRule = {
  id: 'HX-08',
  level: 'tahan',
  title: { id: 'Tahan dulu: angka bencana tanpa sumber' },
  why: { id: 'Angka bencana yang keliru menimbulkan kepanikan; sebut lembaga yang mendatanya.' },
  source: 'UU ITE (UU 1/2024) Pasal 28 ayat (3)',
  look(reading, { agency }) {
    const { text } = reading;
    if (!harming.inText(reading) || !endangering.inText(reading)) return [];
    const lines = harming.linesOf(reading).filter(({ paragraph }) => figuresIn(paragraph).length > 0);
    if (lines.length === 0) return [];
    if (!isDisaster(reading) || isCounted(reading) || counted.test(agency.unit)) return [];
    if ((isSaid(reading) && namesOffice(reading)) || speaksAgainst(text.slice(0, 120))) return [];
    return lines.flatMap(({ start, paragraph }) =>
      figuresIn(paragraph).flatMap(({ 0: words, index }) => {
        const message = { id: 'Sebut sumbernya: “BPBD mendata …” atau “BMKG mencatat …”.' };
        return [{ span: { start: start + index, end: start + index + words.length }, message }];
      }),
    );
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Gempa besar, ratusan rumah hancur!', fixed: null },
    { text: 'BANJIR BANDANG! 200 RUMAH TERENDAM', fixed: null },
    { text: '🔥 Kebakaran di Pasar Pagi menghanguskan 12 kios.', fixed: null },
    { text: 'Longsor terjadi di Desa Air Duren.\n- Tiga warga tewas', fixed: null },
    { text: 'Gempa magnitudo 6,2 terasa kuat di kota.', fixed: null },
    { text: 'Puting beliung melanda kelurahan. Puluhan rumah warga rusak berat.', fixed: null },
  ],
  right: [
    'BMKG mencatat gempa M5,1; BPBD mendata 12 rumah rusak.',
    'Banjir merendam 40 rumah warga, kata Camat Gerunggang Hasan Basri.',
    'Simulasi gempa: 50 warga mengungsi ke titik kumpul.',
    'Dinas Sosial menyalurkan bantuan kepada 40 warga terdampak banjir.',
    'Kebakaran di Jalan Merdeka.\n12 kios terbakar.\nSumber: Damkar Kota Pangkalpinang',
    'Kerja bakti pascabanjir diikuti puluhan warga.',
    'Kirab budaya dibanjiri ribuan orang.',
  ],
};
