import nlp from 'compromise/one';
import { askingVerbs } from './data/asking-verbs';
import { namedBodies } from './data/bodies';
import { formsOf, fullFormOf } from './data/short-forms';
import { wordList } from './data/word-list';
import { isActiveVerb } from './is-active-verb';
import { type Pattern, patterns } from './patterns';
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

const mark = new Set(['Tanda']);
const asking = new Set(['Minta']);
const body = new Set(['Lembaga']);
const active = new Set(['Aktif']);
const none = new Set<string>();
const bodyWords = new Set(wordList('dinas badan bidang tim bagian seksi pemerintah unit'));

function tagsOf({ norm, kind }: Token): ReadonlySet<string> {
  if (kind === 'mark') return mark;
  if (askingVerbs.has(norm)) return asking;
  if (namedBodies.has(norm) || bodyWords.has(norm)) return body;
  return isActiveVerb(norm) ? active : none;
}

/** A pattern found in a sentence, as indexes of its tokens. */
export interface Hit {
  pattern: Pattern;
  from: number;
  to: number;
}

/** How far a pattern reaches to the left and to the right of its trigger: what lies beyond need not be looked at. */
const reachBefore = 3;
const reachAfter = 8;

const termOf = (token: Token): Term => {
  const norm = fullFormOf(token.norm);
  return { text: norm, normal: norm, pre: '', post: ' ', tags: tagsOf(token) };
};

/** Runs the patterns whose trigger stands in the sentence. */
export function matchPatterns({ tokens }: Sentence): Hit[] {
  const wanted = new Set<Parsed>();
  let first = 0;
  let last = 0;
  for (const [at, { norm }] of tokens.entries()) {
    const parsed = byTrigger.get(norm);
    if (!parsed) continue;
    if (wanted.size === 0) first = at;
    last = at;
    for (const one of parsed) wanted.add(one);
  }
  if (wanted.size === 0) return [];
  const from = Math.max(0, first - reachBefore);
  const terms = tokens.slice(from, last + reachAfter).map(termOf);
  const hits: Hit[] = [];
  for (const { pattern, regs } of wanted) {
    for (const [, start = 0, end = 0] of match([terms], { regs }).ptrs)
      hits.push({ pattern, from: from + start, to: from + end });
  }
  return hits;
}
