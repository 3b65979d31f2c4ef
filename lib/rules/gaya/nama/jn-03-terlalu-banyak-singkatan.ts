import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { acronymAt, explainedIn, isBeside, isPlainUse, isUnknownShort } from './unexplained';

/** From this many on a sentence reads like a code (PWI 1978, no. 2). */
const tooMany = 3;

const companyBefore = new Set(['pt', 'pt.', 'cv', 'cv.', 'ud', 'bank', 'toko', 'klub', 'fc', 'radio', 'hotel']);

/** Three or more short forms in one sentence that the post explains nowhere. */
export const rule: TextRule = {
  id: 'JN-03',
  level: 'saran',
  title: { id: 'Terlalu banyak singkatan dalam satu kalimat' },
  why: { id: 'Kalimat penuh singkatan sulit dipahami warga.' },
  source: 'Pedoman Pemakaian Bahasa dalam Pers (PWI) butir 2',
  look(reading, { agency }) {
    const isExplained = explainedIn(reading, agency);
    const hits: Hit[] = [];
    for (const { start, paragraph } of reading.paragraphs) {
      const { tokens, sentences } = paragraph;
      if (tokens.filter(({ kind, isCapital }) => kind === 'word' && isCapital).length < tooMany) continue;
      let from = 0;
      for (const sentence of sentences) {
        const found = new Map<string, Token>();
        let listed = 0;
        sentence.tokens.forEach((token, offset) => {
          const at = from + offset;
          if (token.kind !== 'word' || !token.isCapital || found.has(token.norm)) return;
          const acronym = acronymAt(tokens, at);
          if (!acronym && (!isUnknownShort(token) || companyBefore.has(tokens[at - 1]?.norm ?? ''))) return;
          if (isBeside(tokens, at) || (acronym && isExplained(acronym)) || !isPlainUse(paragraph, at)) return;
          found.set(token.norm, token);
          if (acronym) listed++;
        });
        from += sentence.tokens.length;
        if (found.size < tooMany || listed < 2) continue;
        const [first, last] = [[...found.values()][0] as Token, [...found.values()].at(-1) as Token];
        hits.push({
          span: { start: start + first.start, end: start + last.end },
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
