import nlp from 'compromise/one';
import { askingVerbs } from './data/asking-verbs';
import { namedBodies } from './data/bodies';
import { formsOf, fullFormOf } from './data/short-forms';
import { wordList } from './data/word-list';
import { isActiveVerb } from './is-active-verb';
import { lazily } from './lazily';
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

const byOpener = lazily(() => {
  const all = new Map<string, Parsed[]>();
  for (const pattern of patterns) {
    // The sign for a start lets the matcher try it once, at the first word it is given.
    const parsed: Parsed = { pattern, regs: nlp.parseMatch(`^${pattern.match}`) };
    for (const word of wordList(pattern.opener).flatMap(formsOf)) all.set(word, [...(all.get(word) ?? []), parsed]);
  }
  return all;
});

/** Whether a word opens a pattern, and which. */
const isOpener = doorFor((norm) => byOpener().has(norm));
const openedBy = oncePerWord((norm) => byOpener().get(norm) ?? []);

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

const termAs = (norm: string, tags: ReadonlySet<string>): Term => ({
  text: norm,
  normal: norm,
  pre: '',
  post: ' ',
  tags,
});
const markTerm = oncePerWord((norm) => termAs(fullFormOf(norm), mark));
const wordTerm = oncePerWord((norm) => termAs(fullFormOf(norm), tagsOf(norm)));
const termOf = (token: Token): Term => (token.kind === 'mark' ? markTerm(token) : wordTerm(token));

/** A pattern found in a sentence, as indexes of its tokens. */
export interface Hit {
  pattern: Pattern;
  from: number;
  to: number;
}

/** More words than the longest pattern takes. */
const reach = 8;

/** Runs the patterns where a word stands that opens them. */
export function matchPatterns({ tokens }: Sentence): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isOpener(token)) continue;
    const terms = tokens.slice(at, at + reach).map(termOf);
    for (const { pattern, regs } of openedBy(token)) {
      // "sebagai bentuk upaya" is one hit, though "bentuk" opens the same pattern.
      const isInside = hits.some((hit) => hit.pattern === pattern && at < hit.to);
      if (isInside || (pattern.isHead && at > 0)) continue;
      for (const [, , length = 0] of match([terms], { regs }).ptrs) hits.push({ pattern, from: at, to: at + length });
    }
  }
  return hits;
}
