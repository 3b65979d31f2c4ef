import nlp from 'compromise/one';
import { askingVerbs } from './data/asking-verbs';
import { namedBodies } from './data/bodies';
import { isActiveVerb } from './is-active-verb';
import { type Pattern, patterns, triggers } from './patterns';
import type { Sentence, Token } from './reading';

// The library's world is global. Two hooks are enough for a sweep; the others would read our terms as English.
const hooks = nlp.hooks();
hooks.length = 0;
hooks.push('index', 'id');

const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
const net = nlp.buildNet(patterns.map(({ match, id }) => ({ match, id })) as Parameters<typeof nlp.buildNet>[0]);

function tagsOf({ norm, kind }: Token): string[] {
  if (kind === 'mark') return ['Tanda'];
  if (askingVerbs.has(norm)) return ['Minta'];
  if (namedBodies.has(norm) || /^(?:dinas|badan|bidang|tim|bagian|seksi|pemerintah|unit)$/.test(norm))
    return ['Lembaga'];
  return isActiveVerb(norm) ? ['Aktif'] : [];
}

/** A pattern found in a sentence, as indexes of its tokens. */
export interface Hit {
  pattern: Pattern;
  from: number;
  to: number;
}

interface OurTerm {
  at: number;
  sentence: number;
}

/** How far a pattern reaches to the left and to the right of its trigger: what lies beyond need not be swept. */
const reachBefore = 3;
const reachAfter = 8;

const isTrigger = ({ norm }: Token): boolean => triggers.has(norm);

const termOf = (token: Token, at: number, sentence: number) => ({
  text: token.norm,
  normal: token.norm,
  pre: '',
  post: ' ',
  tags: tagsOf(token),
  at,
  sentence,
});

/** Runs the compiled patterns; hits come back by the index of their sentence. A sentence without any of their words is left out. */
export function sweepPatterns(sentences: readonly Sentence[]): ReadonlyMap<number, Hit[]> {
  const input = sentences.flatMap(({ tokens }, sentence) => {
    const first = tokens.findIndex(isTrigger);
    if (first < 0) return [];
    const from = Math.max(0, first - reachBefore);
    const near = tokens.slice(from, tokens.findLastIndex(isTrigger) + reachAfter);
    return [{ terms: near.map((token, offset) => termOf(token, from + offset, sentence)) }];
  });
  const hits = new Map<number, Hit[]>();
  if (input.length === 0) return hits;
  const { found } = nlp(input as unknown as string).sweep(net, { tagger: false }) as unknown as {
    found: { id: string; view: { docs: OurTerm[][] } }[];
  };
  for (const { id, view } of found) {
    const pattern = byId.get(id);
    const own = view.docs[0];
    const first = own?.[0];
    if (!pattern || !own || !first) continue;
    const list = hits.get(first.sentence) ?? [];
    list.push({ pattern, from: first.at, to: first.at + own.length });
    hits.set(first.sentence, list);
  }
  return hits;
}
