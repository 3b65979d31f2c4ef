import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { matchesIn } from '../tanggal-angka/matches-in';
import { candidate, climateOf, isWarning, sentenceAround } from './politics';

const words = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`, 'giu');

/** Nothing else is called so. */
const certain = words(
  'quick[ -]?count|real[ -]?count|exit[ -]?poll|elektabilitas(?:nya)?|hitung cepat (?:pemilu|pilkada|pilpres|pileg|pilgub|pilbup|pilwalkot|suara)',
);
const figure = '(?:0?[1-9]|satu|dua|tiga|empat|lima)';
const runner = String.raw`(?:${candidate}|(?:pasangan |paslon |calon )?(?:nomor|no\.?)(?: urut)? ${figure}|paslon ${figure})`;
const ahead = '(?:unggul|memimpin|menang|kalah|tertinggal|juara|raih|meraih|kantongi|mengantongi|peroleh|memperoleh)';
const winning = words(String.raw`${runner}(?: ${figure})?(?: [\p{L}'-]{1,20}){0,3} ${ahead}`);
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
const triggers =
  /\b(?:quick|real|exit|elektabilitas|hitung|suara|survei|survey|polling|jajak|unggul|memimpin|menang|kalah|tertinggal|meraih|raih|kantongi|mengantongi|peroleh|memperoleh|juara)/i;

/** Who leads in a vote: a quick count, a poll, an early result. */
export const rule: TextRule = {
  id: 'NT-09',
  level: 'tahan',
  title: { id: 'Tahan dulu: hasil hitung atau survei pemilihan' },
  why: { id: 'ASN tidak menyebarkan hasil hitung cepat atau survei pemilihan.' },
  source: 'SKB lima lembaga No. 2/2022; larangan ASN menyebarkan hasil hitung',
  look(reading) {
    const { paragraphs } = reading;
    if (!paragraphs.some(({ paragraph }) => triggers.test(paragraph.text))) return [];
    const { isSmall, isPolitical } = climateOf(reading);
    if (sums.test(reading.text) && !isPolitical) return [];
    const hits: Hit[] = [];
    for (const { start, paragraph } of paragraphs) {
      const { text, sentences } = paragraph;
      const found = [
        ...matchesIn(paragraph, certain),
        ...(isSmall ? [] : matchesIn(paragraph, counted)).filter(({ index }) => {
          const around = sentenceAround(sentences, text, index);
          const near = [...around.matchAll(choice)].length > 0;
          return near && !contentment.test(around);
        }),
        ...(isPolitical || (!isSmall && votes.test(text)) ? matchesIn(paragraph, winning) : []),
      ].toSorted((a, b) => a.index - b.index);
      let done = -1;
      for (const { 0: whole, index } of found) {
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
