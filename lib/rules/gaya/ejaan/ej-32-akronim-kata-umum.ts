import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { inSentences } from '../in-sentences';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import { commonAcronyms } from './data/common-acronyms';
import { isAllCapitals, isShouted } from './is-shouted';

/** Part of a heading in capitals that shares its line with running text: "INFO PUSKESMAS KEJAKSAAN: buka". */
const isLoudWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 3 && isAllCapitals(token);

/** An acronym that is a common noun by now, written in capitals within a sentence. */
export const rule: LineRule = {
  id: 'EJ-32',
  level: 'info',
  title: { id: 'Akronim kata umum memakai huruf kecil' },
  why: { id: 'Akronim yang bukan nama diri, seperti puskesmas, ditulis dengan huruf kecil.' },
  source: 'EYD V, Singkatan 7',
  when: { words: commonAcronyms },
  find({ sentences, tokens: line }, _, places) {
    const hits: Hit[] = [];
    inSentences(sentences, places, ({ tokens }, at, place) => {
      const token = tokens[at] as Token;
      if (!token.isCapital || !commonAcronyms.has(token.norm) || !isAllCapitals(token)) return;
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if (isQuoted(tokens, at, at + 1) || isLoudWord(before) || isLoudWord(after) || isShouted(line, place)) return;
      // Alone on its line it is a heading, behind a colon or in brackets a label.
      if (!tokens.some((one) => one !== token && one.kind === 'word')) return;
      const opens = before === undefined || before.kind === 'emoji';
      const isNamed = after?.kind === 'word' && after.isCapital;
      const fix = opens || isNamed ? token.text.charAt(0) + token.norm.slice(1) : token.norm;
      hits.push({ span: { start: token.start, end: token.end }, fix, message: { id: `Cukup tulis “${fix}”.` } });
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Datang ke PUSKESMAS terdekat.', fixed: 'Datang ke puskesmas terdekat.' },
    { text: 'Balita ditimbang di POSYANDU Melati.', fixed: 'Balita ditimbang di Posyandu Melati.' },
    { text: '📌 LANSIA diminta membawa kartu berobat.', fixed: '📌 Lansia diminta membawa kartu berobat.' },
    { text: 'Penyaluran BANSOS dijaga petugas.', fixed: 'Penyaluran bansos dijaga petugas.' },
  ],
  right: [
    'Datang ke puskesmas terdekat.',
    'JADWAL PUSKESMAS KELILING',
    'INFO POSYANDU MELATI: buka pada Kamis pagi',
    'Petugas BPBD dan TNI membantu warga.',
    'Ikuti #POSYANDU di media sosial.',
  ],
};
