import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Sentence, Token } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';

/** Who is counted once in a post on one event. */
const counted = new Set(
  wordList(
    'warga peserta undangan kader siswa pelajar balita lansia penerima pedagang jamaah jemaah santri regu tamu pohon bibit',
  ),
);
const callers = new Set(
  wordList(
    'sebanyak sejumlah diikuti dihadiri oleh mengikuti hadir kepada bagi menanam ditanam ada sekitar mengundang menerima diterima membantu untuk',
  ),
);
/** They show that a part, another group, another day or a plan is counted. */
const otherCounts = new Set(
  wordList(`dari di antaranya antara terdiri atas masing-masing sisanya lainnya lain total target kuota setiap tiap per maksimal minimal pertama terbaik lolos tahun lalu
    sebelumnya sedangkan sementara yakni yaitu meliputi baru sisa tambahan hari rt rw kelurahan dusun tersebut`),
);

/** Some of those who came receive or win something. */
const gains = new Set(wordList('menerima mendapat mendapatkan memperoleh lulus meraih dinyatakan berhasil terpilih'));

interface Count {
  value: string;
  noun: string;
  span: Span;
  isPlain: boolean;
  isGain: boolean;
}

function countsIn({ tokens }: Sentence): Count[] {
  const counts: Count[] = [];
  tokens.forEach((figure, at) => {
    const noun = tokens[at + 1];
    if (!noun || !isCount(tokens, at)) return;
    const isOpen = at === 0 || callers.has(tokens[at - 1]?.norm ?? '');
    const isPlain = isOpen && !tokens.some(({ norm }) => otherCounts.has(norm));
    const isGain = tokens.some(({ norm }) => gains.has(norm));
    counts.push({ value: figure.text.replace(/\./g, ''), noun: noun.norm, span: figure, isPlain, isGain });
  });
  return counts;
}

const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && counted.has(tokens[at + 1]?.norm ?? '');
const nothing: readonly Count[] = [];
const countsOf = oncePerLine(({ tokens, sentences }): readonly Count[] =>
  tokens.some((_, at) => isCount(tokens, at)) ? sentences.flatMap(countsIn) : nothing,
);

/** Two figures for the same people in one post. */
export const rule: TextRule = {
  id: 'TW-24',
  level: 'saran',
  title: { id: 'Satu hal, satu angka' },
  why: { id: 'Dua angka untuk hal yang sama membuat warga ragu mana yang benar.' },
  source: 'Nilai berita faktual',
  look({ paragraphs }) {
    const seen = new Map<string, Count[]>();
    for (const { start, paragraph } of paragraphs) {
      for (const count of countsOf(paragraph)) {
        const placed = { ...count, span: { start: count.span.start + start, end: count.span.end + start } };
        const known = seen.get(count.noun);
        if (known) known.push(placed);
        else seen.set(count.noun, [placed]);
      }
    }
    return [...seen.values()].flatMap((counts) => {
      const [first, second] = counts;
      if (counts.length !== 2 || !first || !second || first.value === second.value) return [];
      if (!first.isPlain || !second.isPlain) return [];
      if (second.isGain && Number(second.value) < Number(first.value)) return [];
      const message = { id: `Samakan: tadi ${first.value} ${first.noun}, di sini ${second.value}.` };
      return [{ span: second.span, message }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Sebanyak 25 warga mengikuti penyuluhan. Penyuluhan dihadiri 30 warga.', fixed: null },
    { text: 'SENAM DIIKUTI 40 LANSIA\nSebanyak 45 lansia bergerak bersama.', fixed: null },
    { text: '🌱 Kader menanam 100 pohon.\nSebanyak 150 pohon ditanam bersama.', fixed: null },
  ],
  right: [
    'Sebanyak 25 warga mengikuti penyuluhan. Penyuluhan dihadiri 25 warga.',
    'Sebanyak 25 warga RT 01 dan 30 warga RT 02 mengikuti penyuluhan.',
    'Dari 50 peserta, 20 peserta lolos seleksi.',
    'Kegiatan diikuti 50 peserta. Sebanyak 45 peserta menerima sertifikat.',
    'Lomba diikuti 30 peserta. Setiap regu terdiri atas 5 peserta.',
    'Sebanyak 25 warga dan 10 kader mengikuti penyuluhan.',
  ],
};
