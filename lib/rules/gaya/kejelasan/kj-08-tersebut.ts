import { oncePerLine } from '../../../bahasa/per-line';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import type { TextRule } from '../rule';

const enough = 3;

const said = heldList(['tersebut', 'tsb', 'tsb.']);
const timesIn = oncePerLine(({ tokens }): readonly Span[] =>
  tokens.filter((one) => said.isOne(one) && one.kind === 'word'),
);

/** "Tersebut" again and again. */
export const rule: TextRule = {
  id: 'KJ-08',
  level: 'info',
  title: { id: 'Tersebut paling banyak tiga kali' },
  why: { id: 'Kata yang sama berulang-ulang membuat tulisan kaku; pakai “itu” atau “ini”.' },
  source: '10 Pedoman Pemakaian Bahasa dalam Pers PWI, butir 6',
  look(reading) {
    const times = said
      .linesOf(reading)
      .flatMap(({ start, paragraph }) =>
        timesIn(paragraph).map((span) => ({ start: span.start + start, end: span.end + start })),
      );
    const span = times[enough];
    return span ? [{ span, message: { id: `Ganti dengan “itu”: sudah ${times.length} kali “tersebut”.` } }] : [];
  },
};

const once = 'Warga membersihkan saluran tersebut.';

export const examples: Examples = {
  wrong: [
    { text: `${once} Saluran tersebut lancar. Acara tersebut selesai. Petugas tersebut pulang.`, fixed: null },
    { text: `${once}\n- Acara tersebut\n- Lomba tersebut\n- Rapat tersebut\n- Senam tersebut`, fixed: null },
    {
      text: '✨ WARGA MEMBERSIHKAN SALURAN TERSEBUT.\nACARA TERSEBUT DAN LOMBA TERSEBUT\nRapat tersebut selesai.',
      fixed: null,
    },
  ],
  right: [
    once,
    `${once} Saluran tersebut lancar. Acara tersebut selesai. Petugas itu pulang.`,
    `${once} #tersebut #tersebut2 #tersebut3 #tersebut4`,
  ],
};
