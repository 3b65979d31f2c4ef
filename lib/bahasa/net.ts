import nlp from 'compromise/one';
import { askingVerbs } from './data/asking-verbs';
import { namedBodies } from './data/bodies';
import { formsOf, fullFormOf } from './data/short-forms';
import { wordList } from './data/word-list';
import { isActiveVerb } from './is-active-verb';
import { type Pattern, patterns } from './patterns';
import { doorFor, oncePerWord } from './per-word';
import type { Sentence, Token } from './reading';

/** A word as compromise's matcher wants it. It only reads them. */
interface Term {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: ReadonlySet<string>;
}

interface Parsed {
  pattern: Pattern;
  regs: unknown;
}

/**
 * The library's own matcher, without the document, the ids and the index that `nlp(…).match(…)` makes around it:
 * a check that is run at every keystroke needs none of them, and they cost three times the matching.
 */
const { match } = (nlp.methods() as { one: { match: (docs: Term[][], of: { regs: unknown }) => { ptrs: number[][] } } })
  .one;

const byTrigger = new Map<string, Parsed[]>();
for (const pattern of patterns) {
  const parsed: Parsed = { pattern, regs: nlp.parseMatch(pattern.match) };
  for (const word of wordList(pattern.trigger).flatMap(formsOf))
    byTrigger.set(word, [...(byTrigger.get(word) ?? []), parsed]);
}

/** Whether a word sets off a pattern, and which. */
const isTrigger = doorFor((norm) => byTrigger.has(norm));
const triggeredBy = oncePerWord((norm) => byTrigger.get(norm) ?? []);

const mark = new Set(['Tanda']);
const asking = new Set(['Minta']);
const body = new Set(['Lembaga']);
const active = new Set(['Aktif']);
const none = new Set<string>();
const bodyWords = new Set(wordList('dinas badan bidang tim bagian seksi pemerintah unit'));

function tagsOf(norm: string): ReadonlySet<string> {
  if (askingVerbs.has(norm)) return asking;
  if (namedBodies.has(norm) || bodyWords.has(norm)) return body;
  return isActiveVerb(norm) ? active : none;
}

const termAs = (norm: string, tags: ReadonlySet<string>): Term => ({ text: norm, normal: norm, pre: '', post: ' ', tags });
const markTerm = oncePerWord((norm) => termAs(fullFormOf(norm), mark));
const wordTerm = oncePerWord((norm) => termAs(fullFormOf(norm), tagsOf(norm)));
const termOf = (token: Token): Term => (token.kind === 'mark' ? markTerm(token) : wordTerm(token));

/** A pattern found in a sentence, as indexes of its tokens. */
export interface Hit {
  pattern: Pattern;
  from: number;
  to: number;
}

/** How far a pattern reaches to the left and to the right of its trigger: what lies beyond need not be looked at. */
const reachBefore = 3;
const reachAfter = 8;

/** A pattern that is set off, by the first and the last word that do. */
interface Wanted {
  parsed: Parsed;
  first: number;
  last: number;
}

function wantedIn(tokens: readonly Token[]): Wanted[] {
  const wanted: Wanted[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isTrigger(tokens[at] as Token)) continue;
    for (const parsed of triggeredBy(tokens[at])) {
      const known = wanted.find((one) => one.parsed === parsed);
      if (known) known.last = at;
      else wanted.push({ parsed, first: at, last: at });
    }
  }
  return wanted;
}

/** Runs the patterns whose trigger stands in the sentence. */
export function matchPatterns({ tokens }: Sentence): Hit[] {
  const hits: Hit[] = [];
  for (const { parsed, first, last } of wantedIn(tokens)) {
    const from = Math.max(0, first - reachBefore);
    const terms = tokens.slice(from, last + reachAfter).map(termOf);
    for (const [, start = 0, end = 0] of match([terms], { regs: parsed.regs }).ptrs)
      hits.push({ pattern: parsed.pattern, from: from + start, to: from + end });
  }
  return hits;
}
