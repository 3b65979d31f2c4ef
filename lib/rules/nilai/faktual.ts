import { perLine } from '../../bahasa/per-line';
import type { Token } from '../../bahasa/reading';
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

const isQuote = (token: Token | undefined): boolean => token?.kind === 'mark' && /^["“”]/.test(token.text);

/** "Rp50.000", "12 warga", "78 %", "Nomor 5", "dua belas pasien"; a figure that only numbers a line is none. */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.kind === 'word') return countWords.has(token.norm) && units.has(after?.norm ?? '');
  if (token?.kind !== 'number') return false;
  const before = tokens[at - 1];
  return after?.kind === 'word' || after?.text === '%' || before?.kind === 'word';
}

/** A figure with what it counts, and "ujar Lurah" in a line that holds a quotation. */
const figuresOf = perLine(({ tokens }) => {
  const hasQuote = tokens.some(isQuote);
  return tokens.flatMap((token, at) => {
    if (hasQuote && speechWords.has(token.norm)) return [token];
    if (!isFigure(tokens, at)) return [];
    const after = tokens[at + 1];
    const last = after?.kind === 'word' || after?.text === '%' ? after : token;
    return [{ start: token.start, end: last.end }];
  });
});

/** Overlapping or repeated words tell one fact: "Lurah Melati" is not an office and a name. More than enough are not counted. */
function distinct(spans: readonly Span[], text: string): Span[] {
  const kept = new Map<string, Span>();
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    end = span.end;
    const words = text.slice(span.start, span.end).toLowerCase();
    if (!kept.has(words)) kept.set(words, span);
    if (kept.size === enoughForGreeting) break;
  }
  return [...kept.values()];
}

/** At least two facts that a reader could check: who by name, where, when, how many, who said it. */
export const judgeFaktual: SignJudge = (reading, { jenis }) => {
  const { evidence, moments, text } = reading;
  const isNamed = ({ start, end }: Span) => /\p{Lu}[\p{L}.]+\s+\p{Lu}|\d/u.test(text.slice(start, end));
  const who = evidence.siapa.map(({ span }) => span).filter(isNamed);
  const where = evidence['di-mana'].map(({ span }) => span);
  const when = moments.filter((one) => one.date || one.clock !== null || one.isRecurring).map(({ span }) => span);
  const facts = distinct([...who, ...where, ...when, ...figuresOf(reading)], text);
  return signOf(facts.length >= (jenis === 'ucapan' ? enoughForGreeting : enough), facts, hint);
};
