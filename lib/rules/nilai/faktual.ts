import { oncePerLine } from '../../bahasa/per-line';
import { doorFor, isAmong } from '../../bahasa/per-word';
import { datelineLines } from '../../bahasa/read';
import type { Evidence, Moment, Reading, Token } from '../../bahasa/reading';
import type { Span } from '../../draft/span';
import type { Words } from '../../words/words';
import { countWords, speechWords, units } from './data/fact-words';
import { type SignJudge, signOf } from './sign';

const hint: Words = {
  id: 'Tambahkan fakta yang dapat diperiksa: nama, angka, tempat, atau tanggal.',
  en: 'Add facts that can be checked: a name, a figure, a place or a date.',
};

/** One fact may stand by chance; two let a reader check. A greeting names its sender and its day without telling a fact. */
const enough = 2;
const enoughForGreeting = 4;

const quote = /^["“”]/;
const isQuote = ({ kind, text }: Token): boolean => kind === 'mark' && quote.test(text);

const mayTellFact = doorFor((norm) => countWords.has(norm) || speechWords.has(norm));
const isCount = isAmong(countWords);
const isUnit = isAmong(units);
const isSpeech = isAmong(speechWords);

/** "Rp50.000", "12 warga", "78 %", "Nomor 5", "dua belas pasien"; a figure that only numbers a line is none. */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.kind === 'word') return isCount(token) && isUnit(after);
  if (token?.kind !== 'number') return false;
  const before = tokens[at - 1];
  return after?.kind === 'word' || after?.text === '%' || before?.kind === 'word';
}

/** A figure with what it counts, and "ujar Lurah" in a line that holds a quotation. */
function figuresOf(tokens: readonly Token[]): Span[] {
  const hasQuote = tokens.some(isQuote);
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number' && !mayTellFact(token)) continue;
    const isSaying = hasQuote && isSpeech(token);
    if (!isSaying && !isFigure(tokens, at)) continue;
    const after = isSaying ? undefined : tokens[at + 1];
    const last = after?.kind === 'word' || after?.text === '%' ? after : token;
    found.push({ start: token.start, end: last.end });
  }
  return found;
}

const capital = /^\p{Lu}/u;
const nameLike = /\p{Lu}[\p{L}.]/u;
/** The letters and full stops that end a word: "KTP-Elektronik" ends with "Elektronik". */
const endOfWord = (word: string): string => word.split(/[^\p{L}.]/u).at(-1) ?? '';

/** "Budi Hartono", "RW 05": two words with a capital, or a figure. */
function isNamed(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /\d/.test(text) || words.some((word, at) => capital.test(words[at + 1] ?? '') && nameLike.test(endOfWord(word)))
  );
}

const isDated = (one: Moment): boolean => one.date !== null || one.clock !== null || one.isRecurring;

interface Fact extends Span {
  /** The city at the head of the line, which tells a place only at the head of the text. */
  isDateline: boolean;
}

const factOf = ({ start, end }: Span, cue = ''): Fact => ({ start, end, isDateline: cue === 'dateline' });

/** What a reader could check in one line: who by name, where, when, how many, who said it. */
const factsOf = oncePerLine(({ evidence, moments, tokens, text }) => {
  const isFact = ({ unsur, span }: Evidence) =>
    unsur === 'di-mana' || (unsur === 'siapa' && isNamed(text.slice(span.start, span.end)));
  return [
    ...evidence.filter(isFact).map(({ span, cue }) => factOf(span, cue)),
    ...moments.filter(isDated).map(({ span }) => factOf(span)),
    ...figuresOf(tokens).map((span) => factOf(span)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
});

/** Overlapping or repeated words tell one fact: "Lurah Melati" is not an office and a name. More than enough are not counted. */
function distinctFacts({ paragraphs, text }: Reading): Span[] {
  const kept = new Map<string, Span>();
  for (const [index, { start: by, paragraph }] of paragraphs.entries()) {
    let behind = 0;
    for (const { start, end, isDateline } of factsOf(paragraph)) {
      if (start < behind || (isDateline && index >= datelineLines)) continue;
      behind = end;
      const words = text.slice(by + start, by + end).toLowerCase();
      if (!kept.has(words)) kept.set(words, { start: by + start, end: by + end });
      if (kept.size === enoughForGreeting) return [...kept.values()];
    }
  }
  return [...kept.values()];
}

/** At least two facts that a reader could check. */
export const judgeFaktual: SignJudge = (reading, { jenis }) => {
  const facts = distinctFacts(reading);
  return signOf(facts.length >= (jenis === 'ucapan' ? enoughForGreeting : enough), facts, hint);
};
