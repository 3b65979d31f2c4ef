import { wordList } from '../../bahasa/data/word-list';
import { lazily } from '../../bahasa/lazily';
import type { Jenis } from '../../draft/jenis';
import type { CueList } from './data/cue-list';
import { edukasi } from './data/edukasi';
import { imbauan } from './data/imbauan';
import { kegiatan } from './data/kegiatan';
import { klarifikasi } from './data/klarifikasi';
import { lainnya } from './data/lainnya';
import { layanan } from './data/layanan';
import { peringatan } from './data/peringatan';
import { promosi } from './data/promosi';
import { ucapan } from './data/ucapan';
import { undangan } from './data/undangan';

export interface Cue {
  jenis: Jenis;
  /** 5 nearly proves it, 1 is a hint. */
  weight: number;
  /** The words that must follow the first one; none for a single word. */
  rest: readonly string[];
  /** It counts only as the first word of a sentence: "Jaga kebersihan", not "petugas jaga". */
  isOpener: boolean;
}

const lists: Record<Jenis, CueList> = {
  kegiatan,
  layanan,
  imbauan,
  undangan,
  ucapan,
  klarifikasi,
  peringatan,
  edukasi,
  promosi,
  lainnya,
};

/** First word -> what it may speak for. */
export const cueWords = lazily((): ReadonlyMap<string, readonly Cue[]> => {
  const all = new Map<string, Cue[]>();
  const add = (text: string, jenis: Jenis, weight: number) => {
    const [first = '', ...rest] = text.trim().replace('^', '').split(/\s+/);
    all.set(first, [...(all.get(first) ?? []), { jenis, weight, rest, isOpener: text.startsWith('^') }]);
  };
  for (const [jenis, { words, phrases }] of Object.entries(lists) as [Jenis, CueList][]) {
    for (const [weight, block] of words) for (const word of wordList(block)) add(word, jenis, weight);
    for (const [weight, block] of phrases) for (const phrase of block.split('|')) add(phrase, jenis, weight);
  }
  // The longest first: a phrase speaks instead of its first word.
  for (const cues of all.values()) cues.sort((a, b) => b.rest.length - a.rest.length);
  return all;
});

/** After "akan" these announce what is still to come. */
export const comingVerbs = new Set(
  wordList(
    'ada digelar dilaksanakan diadakan diselenggarakan melaksanakan menggelar mengadakan menyelenggarakan berlangsung hadir dipusatkan dibuka memperingati dimeriahkan',
  ),
);

/** Words that open a purpose, a cause or a side matter: "agar tidak banjir", "korban banjir", "cegah hoaks" decide no kind. */
export const sideMatters = new Set(
  wordList(
    `agar supaya guna demi untuk mencegah cegah antisipasi mengantisipasi menghadapi penanganan pengendalian pencegahan penanggulangan korban bantuan pasca simulasi akibat karena
    rawan terhindar bebas dampak rangka anti menyebarkan sebarkan menyebar percaya terpengaruh tangkal menangkal melawan bahaya edukasi sosialisasi pelatihan bertujuan mengatasi menangani terdampak memperingati dalam sehingga menindaklanjuti berdasarkan sesuai sehubungan mengingat terkait`,
  ),
);
