import { oncePerLine } from '../../../bahasa/per-line';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import type { Acronym } from './acronyms';
import { acronymAt, explainedIn, isPlainUse, isUnknownShort, listed } from './unexplained';

/** From this many on a sentence reads like a code (PWI 1978, no. 2). */
const tooMany = 3;

const companyBefore = new Set(['pt', 'pt.', 'cv', 'cv.', 'ud', 'bank', 'toko', 'klub', 'fc', 'radio', 'hotel']);

interface Short {
  token: Token;
  /** Null where no list holds it. */
  acronym: Acronym | null;
}

const isCrowd = (shorts: readonly Short[]): boolean =>
  shorts.length >= tooMany && shorts.filter(({ acronym }) => acronym !== null).length > 1;

/** The short forms of each sentence that holds too many of them, explained or not. */
const crowdsIn = oncePerLine((paragraph): readonly (readonly Short[])[] => {
  const { tokens, sentences } = paragraph;
  const crowds: Short[][] = [];
  let from = 0;
  for (const sentence of sentences) {
    const found = new Map<string, Short>();
    sentence.tokens.forEach((token, offset) => {
      const at = from + offset;
      if (token.kind !== 'word' || !token.isCapital || found.has(token.norm)) return;
      const acronym = acronymAt(tokens, at);
      if (!acronym && (!isUnknownShort(token) || companyBefore.has(tokens[at - 1]?.norm ?? ''))) return;
      if (isPlainUse(paragraph, at)) found.set(token.norm, { token, acronym });
    });
    from += sentence.tokens.length;
    const shorts = [...found.values()];
    if (isCrowd(shorts)) crowds.push(shorts);
  }
  return crowds;
});

/** Three or more short forms in one sentence that the post explains nowhere. */
export const rule: TextRule = {
  id: 'JN-03',
  level: 'saran',
  title: { id: 'Terlalu banyak singkatan dalam satu kalimat' },
  why: { id: 'Kalimat penuh singkatan sulit dipahami warga.' },
  source: 'Pedoman Pemakaian Bahasa dalam Pers (PWI) butir 2',
  look(reading, { agency }) {
    const hits: Hit[] = [];
    const isExplained = explainedIn(reading, agency);
    for (const { start, paragraph } of listed.linesOf(reading)) {
      for (const crowd of crowdsIn(paragraph)) {
        const left = crowd.filter(({ acronym }) => acronym === null || !isExplained(acronym));
        const [first, last] = [left[0], left.at(-1)];
        if (!first || !last || !isCrowd(left)) continue;
        hits.push({
          span: { start: start + first.token.start, end: start + last.token.end },
          message: { id: 'Jelaskan atau kurangi singkatan dalam kalimat ini agar mudah dipahami.' },
        });
      }
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'TP PKK dan PSM verifikasi RTLH.', fixed: null },
    { text: 'Kepala OPD, TKSK, dan LPM hadir dalam rapat.', fixed: null },
    { text: '📌 Peserta: KPM, PKH, dan BPNT', fixed: null },
    { text: 'Warga dibantu kader. Data DTKS, PBI, dan JKN diperiksa lagi.', fixed: null },
  ],
  right: [
    'Kader PKK dan pekerja sosial memeriksa rumah tidak layak huni.',
    'Bawa KTP, KK, SIM, dan STNK.',
    'Ketua RT, ketua RW, anggota TNI, dan Polri hadir.',
    'RAPAT OPD, TKSK, DAN LPM',
    'Murid SD, SMP, SMA, dan SMK mengikuti lomba.',
    'Rapat dihadiri organisasi perangkat daerah (OPD), lembaga pemberdayaan masyarakat (LPM), dan tenaga kesejahteraan sosial kecamatan (TKSK).',
  ],
};
