import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import { isAmong } from '../../../bahasa/per-word';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import type { Hit, TextRule } from '../rule';
import { attributions } from './data/speech';
import { placedHits } from './placed-hits';

const changes = new Set(
  wordList(`naik turun meningkat menurun bertambah berkurang melonjak merosot anjlok melambung melejit melesat tumbuh menyusut membengkak meroket terpangkas berkembang
    peningkatan penurunan kenaikan lonjakan pertumbuhan penambahan pengurangan mencapai menyentuh menembus`),
);
const extremes = new Set(
  wordList('terbanyak tertinggi terendah terbesar terkecil tersedikit terparah mayoritas terluas termiskin terkaya'),
);
/** Units that make a figure a claim on the state of things. */
const rates = new Set(wordList('persen % kali poin'));
const cases = new Set(
  wordList('kasus pasien penderita kejadian pengangguran ton kuintal hektare jiwa kunjungan juta miliar triliun'),
);
const numerals = new Set(wordList('dua tiga empat lima enam tujuh delapan sembilan sepuluh'));

/** Behind these no fact is claimed: prices, aims and what is to come. */
const notFacts = new Set(
  wordList(`diskon potongan target targetkan menargetkan ditargetkan harapan diharapkan berharap maksimal minimal hingga paling bunga denda cicilan cashback iuran tarif retribusi pajak pbb bphtb keringanan
    bila jika kalau apabila wajib harus akan dapat bisa agar untuk supaya baterai larutan kadar kelembapan kapasitas kuota`),
);
const sources = new Set(
  wordList(`data sumber berdasarkan mencatat tercatat dicatat menunjukkan survei survey sensus laporan melaporkan dilaporkan catatan merilis dirilis rilis hasil menurut merujuk mengacu
    statistik kajian riset penelitian publikasi grafik sp4n kementerian kemenkes dinas puskesmas badan rumah rsud bps bmkg bnpb bpbd bpba kemenkes kemensos bkkbn bpom bi ojk who polres polresta polda disdukcapil dukcapil dinkes dinsos bapenda realisasi rekapitulasi rekap perhitungan penghitungan aplikasi sistem dashboard`),
);

const isFigure = ({ kind, norm }: Token): boolean => kind === 'number' || numerals.has(norm);
const reach = 9;

/** A figure with its unit near the word of change, in its clause. */
function figureNear(tokens: readonly Token[], at: number): number {
  for (let next = Math.max(0, at - reach); next < Math.min(tokens.length, at + reach); next++) {
    const token = tokens[next];
    const unit = tokens[next + 1];
    if (!token || !isFigure(token) || !unit) continue;
    if (rates.has(unit.norm) || (next > at && cases.has(unit.norm))) return next + 1;
  }
  return -1;
}

const changing = heldList([...changes, ...extremes]);
const sourced = heldList([...sources, ...attributions]);
const isNoFact = isAmong(notFacts);

const message = { id: 'Sebut sumber angkanya, misalnya “menurut data ...”.' };

function claimsIn({ sentences }: Paragraph): Hit[] {
  return sentences.flatMap(({ tokens }) => {
    const at = tokens.findIndex((token) => changing.isOne(token) && token.kind === 'word');
    if (at < 0 || tokens.some(isNoFact)) return [];
    const unit = figureNear(tokens, at);
    const claim = tokens[at];
    const figure = tokens[unit];
    if (unit < 0 || !claim || !figure) return [];
    const number = tokens[unit - 1] ?? figure;
    const span = { start: Math.min(claim.start, number.start), end: Math.max(claim.end, figure.end) };
    return [{ span, message }];
  });
}

const claimsOf = oncePerLine(claimsIn);

/** A claim in figures of which nobody knows where it comes from. */
export const rule: TextRule = {
  id: 'GB-14',
  level: 'saran',
  title: { id: 'Angka menyebut sumbernya' },
  why: { id: 'Angka tanpa sumber tidak bisa dicek dan mudah dibantah.' },
  source: 'SE MenPANRB 137/2018: informasi benar dan tidak menyesatkan',
  look: (reading) => (sourced.inText(reading) ? [] : placedHits(changing.linesOf(reading), claimsOf)),
};

export const examples: Examples = {
  wrong: [
    { text: 'Kasus DBD turun 30 persen.', fixed: null },
    { text: 'ANGKA TENGKES TURUN 12 PERSEN', fixed: null },
    { text: '📈 Kunjungan wisata meningkat 25% tahun ini', fixed: null },
    { text: 'Penderita DBD naik dari 12 menjadi 30 kasus.', fixed: null },
    { text: 'Sebanyak 80 persen warga lunas, tertinggi di kota ini.', fixed: null },
  ],
  right: [
    'Kasus DBD turun 30 persen, menurut data Puskesmas Gerunggang.',
    'Pemkot menargetkan angka tengkes turun 12 persen.',
    'Denda pajak turun 50 persen sampai akhir bulan.',
    'Kader naik ke lantai 2 balai warga.',
    'BPS mencatat inflasi naik 0,4 persen.',
    'Kader mengunjungi 30 rumah dan menemukan dua jentik.',
    '"Kasus DBD turun 30 persen," kata Lurah Kejaksaan Siti Aminah.',
  ],
};
