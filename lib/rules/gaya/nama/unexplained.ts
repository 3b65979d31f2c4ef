import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph, PlacedParagraph, Reading, Token } from '../../../bahasa/reading';
import { tokenize } from '../../../bahasa/tokenize';
import type { Agency } from '../../../draft/agency';
import { isShouted } from '../ejaan/is-shouted';
import { heldList } from '../held-words';
import { isQuoted } from '../is-quoted';
import { type Acronym, acronyms, plainWords, wellKnown } from './acronyms';
import { perAgency } from './agency-words';

/** The words of the unit's own name, as a set and as one plain text. */
const ownName = perAgency((agency) => {
  const words = tokenize(agency.unit).map(({ norm }) => norm);
  return { words: new Set(words), text: plainTextOf(words) };
});

const plainTextOf = (words: readonly string[]): string => ` ${plainWords(words).join(' ')} `;

const capitals = /^\p{Lu}[\p{Lu}\d]+$/u;

/** Four letters without a vowel are no word, so they need no capitals. */
const noWord = /^(?:[^aiueo\W\d]{4,}|opd|pkh|odgj|uptd|apb[dn])$/;

/** Written as the list has it: all in capitals, or "Forkopimda" with its first. */
const isWritten = ({ text, isCapital }: Token, { short }: Acronym): boolean =>
  capitals.test(text) || noWord.test(text) || (isCapital && short !== short.toUpperCase());

export function acronymAt(tokens: readonly Token[], at: number): Acronym | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || (!token.isCapital && !noWord.test(token.norm))) return null;
  const found = acronyms.get(token.norm);
  if (!found || !isWritten(token, found)) return null;
  // "Nomor 62/PMK.04/2019" is a sign of a document.
  if (tokens[at - 1]?.text === '/' || (/^[./]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number'))
    return null;
  return found.short === 'TP' && tokens[at + 1]?.norm !== 'pkk' ? null : found;
}

/** Whether the short form stands with its long one, or the other way round: "(BPBD)", "BPBD (Badan ...)". */
export const isBeside = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')') ||
  (tokens[at + 1]?.text === '(' && tokens[at + 2]?.kind === 'word' && tokens[at + 3]?.kind === 'word');

/** The words of a line as one plain text, and those of them that stand beside brackets. */
const told = oncePerLine(({ tokens }: Paragraph) => {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  const beside = tokens.filter(({ kind }, at) => kind === 'word' && isBeside(tokens, at)).map(({ norm }) => norm);
  return { text: words.length === 0 ? '' : plainTextOf(words), beside };
});

/** What a post explains of its short forms; made only once somebody asks. */
export function explainedIn({ paragraphs }: Reading, agency: Agency): (acronym: Acronym) => boolean {
  let text: string | null = null;
  const answers = new Map<Acronym, boolean>();
  const look = ({ short, meanings }: Acronym): boolean => {
    const own = ownName(agency);
    const name = short.toLowerCase();
    if (own.words.has(name) || paragraphs.some(({ paragraph }) => told(paragraph).beside.includes(name))) return true;
    // A long form may go on in the next line.
    text ??= paragraphs
      .map(({ paragraph }) => told(paragraph).text)
      .join('')
      .replaceAll('  ', ' ');
    return meanings.some(({ words }) =>
      words.some((long) => {
        const wanted = ` ${long.join(' ')} `;
        return text?.includes(wanted) || own.text.includes(wanted);
      }),
    );
  };
  return (acronym) => {
    const known = answers.get(acronym) ?? look(acronym);
    answers.set(acronym, known);
    return known;
  };
}

const roman = /^[IVXLCDM]+$/;

/** A short form in capitals that no list holds: "TKRS". */
export const isUnknownShort = ({ kind, text, norm }: Token): boolean =>
  kind === 'word' &&
  text.length > 2 &&
  text.length < 8 &&
  capitals.test(text) &&
  !roman.test(text) &&
  !wellKnown.has(norm);

export interface Use {
  placed: PlacedParagraph;
  at: number;
  acronym: Acronym;
}

export const isPlainUse = ({ tokens }: Paragraph, at: number): boolean =>
  !isBeside(tokens, at) && !isQuoted(tokens, at, at + 1) && !isShouted(tokens, at);

/** Short forms of the list, written as such or not. */
export const listed = heldList(acronyms.keys());

const plainUses = oncePerLine((paragraph): readonly Omit<Use, 'placed'>[] => {
  return paragraph.tokens.flatMap((token, at) => {
    const acronym = listed.isOne(token) ? acronymAt(paragraph.tokens, at) : null;
    return acronym && isPlainUse(paragraph, at) ? [{ at, acronym }] : [];
  });
});

/** Each short form that the post uses without saying what it means, where it stands first. */
export function unexplainedIn(reading: Reading, agency: Agency): Use[] {
  const uses: Use[] = [];
  const isExplained = explainedIn(reading, agency);
  const seen = new Set<Acronym>();
  for (const placed of listed.linesOf(reading)) {
    for (const { at, acronym } of plainUses(placed.paragraph)) {
      if (seen.has(acronym)) continue;
      seen.add(acronym);
      if (!isExplained(acronym)) uses.push({ placed, at, acronym });
    }
  }
  return uses;
}
