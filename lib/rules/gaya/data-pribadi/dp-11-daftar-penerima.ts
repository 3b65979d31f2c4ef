import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, PlacedParagraph, Token } from '../../../bahasa/reading';
import { tokenize } from '../../../bahasa/tokenize';
import type { Examples } from '../examples';
import { heldWords } from '../held-words';
import type { Hit, TextRule } from '../rule';
import { isAddress, isGiven, nameOf } from './persons';

const aid =
  /\b(?:penerima|KPM|BLT(?:-DD)?|PKH|BPNT|BST|bansos|bantuan|sembako|santunan|RTLH|rutilahu|bedah rumah|PIP|zakat|mustahik)\b/i;
/** Prizes may be told; and those who give, come or work are no receivers. */
const noReceivers =
  /penghargaan|piagam|piala|hadiah|medali|anugerah|juara|lomba|sertifikat|adipura|tanda (?:jasa|kehormatan)|beasiswa|hadir|panitia|petugas|pengurus|narasumber|relawan|donatur|pemberi|susunan|pendamping|bersama|syarat|jadwal|lokasi|jenis|diserahkan oleh|disalurkan oleh|titik/i;
const longestItem = 16;
const headLength = 60;
const joint = /\s{0,2}(?:(?<![\d/])\d{1,3}[.)]\s|[,;•▪●]|\bdan\b|\bserta\b)\s{0,3}/;
const enough = 3;

/** The longest run of names in a row, if two of them are known as such. */
function namesIn(pieces: readonly string[]): number {
  let [run, known, most] = [0, 0, 0];
  for (const piece of pieces) {
    if (piece.trim() === '') continue;
    const name = nameOf(tokenize(piece));
    run = name ? run + 1 : 0;
    known = name ? known + Number(name.isKnown) : 0;
    if (known >= 2) most = Math.max(most, run);
  }
  return most;
}

/** "Bantuan PKH diterima Ani": the first name ends a clause, so only its last words are asked. */
const lastWords = (piece: string): string => /(?:\p{Lu}[\p{L}'.]{0,20} ?){1,4}$/u.exec(piece)?.[0] ?? piece;

const aided = heldWords((norm) => aid.test(norm) || norm === 'bedah');

/** The line speaks of aid, and of nobody who gives it or comes for something else. */
const isOfAid = oncePerLine(({ text }) => aid.test(text) && !noReceivers.test(text));

/** Whether two words show that somebody is named. */
function namesTwo(tokens: readonly Token[]): boolean {
  let count = 0;
  for (let at = 0; at < tokens.length && count < 2; at++) if (isGiven(tokens[at]) || isAddress(tokens[at])) count++;
  return count === 2;
}

/** How many names a line tells behind its word of aid. */
const namesInside = oncePerLine((paragraph: Paragraph): number => {
  const { text, tokens } = paragraph;
  if (!namesTwo(tokens)) return 0;
  const cue = aid.exec(text);
  if (!cue) return 0;
  const colon = text.indexOf(':', cue.index);
  const isNear = colon > 0 && colon < cue.index + headLength;
  const [first = '', ...rest] = text.slice(isNear ? colon + 1 : cue.index).split(joint);
  return namesIn([isNear ? first : lastWords(first), ...rest]);
});

/** The line as an item of a list of names; null: it is something else. */
const itemOf = oncePerLine(({ tokens }: Paragraph) =>
  tokens.length > longestItem ? null : nameOf(tokens.slice(tokens.findIndex(({ kind }) => kind === 'word'))),
);

/** A list of people who receive aid. */
export const rule: TextRule = {
  id: 'DP-11',
  level: 'tahan',
  title: { id: 'Tahan dulu: daftar nama penerima' },
  why: { id: 'Nama penerima bantuan termasuk data keuangan yang dikecualikan.' },
  source: 'UU 27/2022 Pasal 4 ayat (2); UU 14/2008 Pasal 17',
  look(reading) {
    const { paragraphs } = reading;
    const message = { id: 'Hapus daftar nama; tulis “Daftar dapat dilihat di kantor kelurahan”.' };
    if (!aided.inText(reading)) return [];
    const hits: Hit[] = [];
    for (let at = 0; at < paragraphs.length; at++) {
      const { start, paragraph } = paragraphs[at] as PlacedParagraph;
      if (!aided.inLine(paragraph)) continue;
      if (namesInside(paragraph) >= enough && isOfAid(paragraph)) {
        hits.push({ span: { start, end: start + paragraph.text.length }, message });
        continue;
      }
      let [count, known, end] = [0, 0, start];
      for (let next = at + 1; next < paragraphs.length; next++) {
        const placed = paragraphs[next];
        if (!placed) break;
        const item = itemOf(placed.paragraph);
        if (item) {
          count++;
          known += Number(item.isKnown);
          end = placed.start + placed.paragraph.text.length;
        } else if (placed.paragraph.tokens.length > 0 && (count > 0 || next > at + 2)) break;
      }
      if (count >= enough && known >= 2 && isOfAid(paragraph)) hits.push({ span: { start, end }, message });
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Penerima BLT: 1. Ani 2. Budi 3. Citra', fixed: null },
    { text: '📋 DAFTAR PENERIMA PKH\n\n1. SITI AMINAH\n2. BUDI SANTOSO\n3. JOKO', fixed: null },
    { text: 'Bantuan sembako diterima Ani, Budi, dan Citra.', fixed: null },
    { text: 'Nama penerima bansos:\n- Bu Rina (RT 02)\n- Pak Joko (RT 03)\n- Bu Siti (RT 04)', fixed: null },
  ],
  right: [
    'Daftar penerima dapat dilihat di kantor kelurahan.',
    'Syarat penerima BLT: 1. KTP 2. KK 3. Surat keterangan',
    'Penerima penghargaan: Ani, Budi, dan Citra.',
    'Bantuan disalurkan di Kelurahan Kejaksaan, Gerunggang, dan Bukit Intan.',
    'Penerima PKH per RT:\n1. RT 01\n2. RT 02\n3. RT 03',
    'Penyaluran BLT dihadiri Ani, Budi, dan Citra.',
    'Program bantuan: PKH, BPNT, dan BLT.',
  ],
};
