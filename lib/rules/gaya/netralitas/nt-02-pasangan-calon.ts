import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import { matchesIn } from '../matches-in';
import type { Hit, TextRule } from '../rule';
import type { LineScene } from '../scene';
import { duringElection } from './example-election';
import { candidate, candidates, climateOf, electionNow, isWarning, levelOn, namedIn, sentenceAround } from './politics';

const figure = String.raw`(?:0?\d{1,2}|satu|dua|tiga|empat|lima|enam)`;
const behind = String.raw`(?![\p{L}\d]| (?:orang|pasang|nama|kandidat|besar|paslon|kali|tahun|bulan|hari|dan seterusnya))`;
const numbered = [
  new RegExp(
    String.raw`(?<!\p{L})(?:paslon\p{L}{0,5}|capres|cawapres|cagub|cabup|cawali|cawalkot|caleg)(?: (?:pilkada|pilgub|wali kota|bupati|gubernur))? (?:(?:nomor|nomer|no\b\.?)? ?(?:urut)? ?)#?${figure}${behind}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${candidate}) (?:[\p{L}'.–&-]{1,20} ){0,6}(?:nomor|nomer|no\b\.?)(?: urut)? ?${figure}${behind}`,
    'giu',
  ),
];
const pair = new RegExp(
  String.raw`(?<!\p{L})(?:pasangan|kandidat) (?:nomor|nomer|no\b\.?) urut ${figure}${behind}`,
  'giu',
);
const ballot = new RegExp(String.raw`(?<!\p{L})(?:nomor|nomer|no\b\.?) urut ${figure}${behind}`, 'giu');
const number =
  /^(?:nomor|nomer|no|no\.|urut|paslon|pasangan|calon|cawali|cabup|cagub|capres|cawapres|kandidat|paslon)$/;
const pairPolitical = new RegExp(
  String.raw`(?<!\p{L})(?:pasangan|kandidat) (?:nomor|nomer|no\b\.?) ${figure}${behind}`,
  'giu',
);
const listed = heldList(['urut']);

interface Numbered extends Span {
  /** Said of an election wherever it stands; or only where one is spoken of. */
  isSure: boolean;
}

const spansOf = (paragraph: Paragraph, patterns: readonly RegExp[], isSure: boolean): Numbered[] =>
  patterns.flatMap((pattern) =>
    matchesIn(paragraph, pattern).map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, isSure })),
  );

const numberedIn = oncePerLine((paragraph): readonly Numbered[] => {
  const isCandidate = candidates.inLine(paragraph);
  if (!isCandidate && !listed.inLine(paragraph)) return none;
  return isCandidate
    ? [...spansOf(paragraph, [...numbered, pair], true), ...spansOf(paragraph, [pairPolitical, ballot], false)]
    : spansOf(paragraph, [ballot], false);
});
const none: readonly Numbered[] = [];

/** A candidate of the pack beside a number, or called one. */
function namedSpans(paragraph: Paragraph, scene: LineScene): Span[] {
  if (!electionNow(scene)) return [];
  const { tokens } = paragraph;
  return namedIn(paragraph, scene.agency).flatMap(({ from, to, runner }) => {
    const near = tokens.slice(Math.max(0, from - 4), Math.min(tokens.length, to + 5));
    const isCalled = near.some(
      ({ norm, kind }) =>
        (kind === 'word' && number.test(norm)) ||
        (kind === 'number' && Number(norm) === runner.number && norm.startsWith('0')),
    );
    const [first, last] = [tokens[from], tokens[to - 1]];
    return isCalled && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** A candidate with a number on the ballot. */
export const rule: TextRule = {
  id: 'NT-02',
  level: 'tahan',
  title: { id: 'Pasangan calon dan nomor urut disebut' },
  why: { id: 'Akun dinas tidak menyebut pasangan calon atau nomor urutnya.' },
  source: 'SKB lima lembaga No. 2/2022',
  look(reading, scene) {
    const hits: Hit[] = [];
    if (!electionNow(scene) && !candidates.inText(reading) && !listed.inText(reading)) return hits;
    const level = levelOn(scene);
    for (const { start, paragraph } of reading.paragraphs) {
      const found = numberedIn(paragraph);
      const spans: Span[] = namedSpans(paragraph, scene);
      if (found.length > 0) {
        const { isPolitical, isSmall } = climateOf(reading);
        spans.push(...found.filter(({ isSure }) => !isSmall && (isSure || isPolitical)));
      }
      if (spans.length === 0) continue;
      let done = -1;
      for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (span.start < done || isWarning(sentenceAround(paragraph.sentences, paragraph.text, span.start))) continue;
        done = span.end;
        hits.push({
          span: { start: start + span.start, end: start + span.end },
          message: { id: 'Hapus: akun dinas tidak menyebut pasangan calon.' },
          level,
        });
      }
    }
    return hits;
  },
};

const agency = duringElection;

export const examples: Examples = {
  wrong: [
    { agency, text: 'Terima kasih kepada paslon 02.', fixed: null },
    { agency, text: 'TERIMA KASIH, PASANGAN CALON NOMOR URUT SATU', fixed: null },
    { agency, text: '🙏 Hadir calon wali kota nomor 2', fixed: null },
    { agency, text: 'Surya Dharma (nomor urut 2) menyapa warga.', fixed: null },
    { agency, text: 'Warga menyambut calon wali kota Karta Wijaya.', fixed: null },
    { text: 'Terima kasih kepada paslon 02.', fixed: null },
  ],
  right: [
    { agency, text: 'Pilkada diikuti dua paslon.' },
    { agency, text: 'Ambil nomor urut 2 di loket antrean.' },
    { agency, text: 'Pasangan suami istri itu menempati rumah nomor 2.' },
    { agency, text: 'Pemenang lomba nomor urut 1 menerima piala.' },
    { agency, text: 'ASN dilarang menyukai unggahan paslon 02.' },
    'Dua calon ketua RT memaparkan program.',
  ],
};
