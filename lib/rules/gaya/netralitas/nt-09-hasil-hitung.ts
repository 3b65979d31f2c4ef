import { oncePerLine } from '../../../bahasa/per-line';
import type { Examples } from '../examples';
import { heldList, heldWords } from '../held-words';
import { matchesIn } from '../matches-in';
import type { Hit, TextRule } from '../rule';
import { candidate, candidates, climateOf, isWarning, sentenceAround } from './politics';

const words = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`, 'giu');

/** Nothing else is called so. */
const certain = words(
  'quick[ -]?count|real[ -]?count|exit[ -]?poll|elektabilitas(?:nya)?|hitung cepat (?:pemilu|pilkada|pilpres|pileg|pilgub|pilbup|pilwalkot|suara)',
);
const figure = '(?:0?[1-9]|satu|dua|tiga|empat|lima)';
const runner = String.raw`(?:${candidate}|(?:pasangan |paslon |calon )?(?:nomor|no\.?)(?: urut)? ${figure}|paslon ${figure})`;
const ahead = '(?:unggul|memimpin|menang|kalah|tertinggal|juara|raih|meraih|kantongi|mengantongi|peroleh|memperoleh)';
const runners = new RegExp(String.raw`(?<![\p{L}\d])${runner}`, 'giu');
/** What tells of a runner that he wins or loses; asked of the text behind him. */
const winning = new RegExp(String.raw`^(?: ${figure})?(?: [\p{L}'-]{1,20}){0,3} ${ahead}(?![\p{L}\d])`, 'iu');
const winningReach = 90;
const counted = words(
  'hitung cepat|perolehan suara(?! sah)|suara sementara|hasil (?:penghitungan|perhitungan) (?:suara )?sementara|survei|survey|polling|jajak pendapat',
);
/** A survey of the voters' choice, not of the voters' contentment. */
const choice = words(
  String.raw`${candidate}|unggul|elektabilitas|popularitas|nomor(?: urut)? ${figure}|paslon ${figure}|kandidat|petahana|responden (?:memilih|mendukung)|partai \p{L}+`,
);
const contentment =
  /\b(?:kepuasan|skm|ikm|lokasi|lapangan|harga|kesehatan|biaya hidup|penduduk|tanah|jentik|pelayanan|layanan|publik)\b/i;
const official =
  /\b(?:kpu|tunggu|menunggu|belum resmi|tidak resmi|bukan hasil resmi|kanal resmi|rekapitulasi|sengketa|gugatan|pencatatan|bawaslu|mahkamah)\b/i;
const sums = /\b(?:matematika|sempoa|berhitung|olimpiade|cerdas|siswa|murid|sd)\b/i;

const votes = /\b(?:suara masuk|persen suara|suara sah|tps)\b/i;
const counting = heldWords((norm) =>
  /^(?:quick|real|exit|elektabilitas|(?:peng|per)?hitung|suara|survei|survey|polling|jajak)/.test(norm),
);
const leading = heldWords((norm) =>
  /^(?:unggul|memimpin|menang|kalah|tertinggal|juara|meraih|raih|kantongi|mengantongi|peroleh|memperoleh)/.test(norm),
);
const numbering = heldList(['nomor', 'no', 'no.']);

interface Result {
  whole: string;
  index: number;
  /** Who wins is told only where a vote is spoken of; a count also elsewhere, unless it is a small one. */
  kind: 'certain' | 'counted' | 'winning';
}

const resultsIn = oncePerLine((paragraph): readonly Result[] => {
  const isCounting = counting.inLine(paragraph);
  const isLed = leading.inLine(paragraph) && (candidates.inLine(paragraph) || numbering.inLine(paragraph));
  if (!isCounting && !isLed) return none;
  const found = (pattern: RegExp, kind: Result['kind']): Result[] =>
    matchesIn(paragraph, pattern).map(({ 0: whole, index }) => ({ whole, index, kind }));
  return [
    ...(isCounting ? found(certain, 'certain') : []),
    ...(isCounting ? found(counted, 'counted') : []).filter(({ index }) => {
      const around = sentenceAround(paragraph.sentences, paragraph.text, index);
      return around.search(choice) >= 0 && !contentment.test(around);
    }),
    ...(isLed ? found(runners, 'winning') : []).flatMap((one) => {
      const end = one.index + one.whole.length;
      const told = winning.exec(paragraph.text.slice(end, end + winningReach))?.[0];
      return told ? [{ ...one, whole: one.whole + told }] : [];
    }),
  ].toSorted((a, b) => a.index - b.index);
});
const none: readonly Result[] = [];

/** Who leads in a vote: a quick count, a poll, an early result. */
export const rule: TextRule = {
  id: 'NT-09',
  level: 'tahan',
  title: { id: 'Tahan dulu: hasil hitung atau survei pemilihan' },
  why: { id: 'ASN tidak menyebarkan hasil hitung cepat atau survei pemilihan.' },
  source: 'SKB lima lembaga No. 2/2022; larangan ASN menyebarkan hasil hitung',
  look(reading) {
    const hits: Hit[] = [];
    if (!counting.inText(reading) && !leading.inText(reading)) return hits;
    const lines = reading.paragraphs.filter(
      ({ paragraph }) => (counting.inLine(paragraph) || leading.inLine(paragraph)) && resultsIn(paragraph).length > 0,
    );
    if (lines.length === 0) return hits;
    const { isSmall, isPolitical } = climateOf(reading);
    if (sums.test(reading.text) && !isPolitical) return hits;
    for (const { start, paragraph } of lines) {
      const { text, sentences } = paragraph;
      const found = resultsIn(paragraph).filter(
        ({ kind }) => kind === 'certain' || isPolitical || (!isSmall && (kind === 'counted' || votes.test(text))),
      );
      let done = -1;
      for (const { whole, index } of found) {
        const around = sentenceAround(sentences, text, index);
        if (index < done || isWarning(around) || official.test(around)) continue;
        // One alarm a sentence.
        done = text.indexOf(around) + around.length;
        hits.push({
          span: { start: start + index, end: start + index + whole.length },
          message: { id: 'Hapus: arahkan warga ke kanal resmi KPU.' },
        });
      }
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Hasil hitung cepat: nomor 1 unggul!', fixed: null },
    { text: 'QUICK COUNT PILKADA SUDAH MASUK 90 PERSEN', fixed: null },
    { text: '📊 Elektabilitas petahana naik', fixed: null },
    { text: 'Paslon 02 unggul di TPS 05.', fixed: null },
    { text: 'Survei terbaru: calon bupati nomor 2 dipilih warga.', fixed: null },
  ],
  right: [
    'Informasi resmi hasil pemilihan ada di kanal KPU.',
    'Hasil survei kepuasan masyarakat: layanan KTP dinilai baik.',
    'Murid kelas 4 mengikuti lomba hitung cepat.',
    'Peserta nomor 1 unggul dalam lomba tumpeng.',
    'Tunggu hasil resmi KPU, bukan hitung cepat paslon.',
    'Tim RT 03 menang 2-1 atas tim RT 05.',
  ],
};
