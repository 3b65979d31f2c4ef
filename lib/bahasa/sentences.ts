import { isActiveVerb, isPassiveVerb } from './is-active-verb';
import { doorFor } from './per-word';
import type { Sentence, Token } from './reading';

/** A text without a full stop is cut here: patterns look at neighbours, and one endless sentence must stay cheap. */
const longest = 100;
const stop = /^[.!?…]/;

const isVerb = doorFor((norm) => isActiveVerb(norm) || isPassiveVerb(norm));

function isLoud(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3) continue;
    // A verb in lower case shows running text that only happens to hold many names.
    if (!token.isCapital && isVerb(token)) return false;
    words++;
    if (token.isCapital) capitals++;
  }
  return words >= 4 && capitals >= words * 0.75;
}

const isStop = ({ kind, text }: Token): boolean => kind === 'mark' && stop.test(text);

/** Cuts at . ! ? and … where white space or a capital follows, so "Jl. Merdeka No. 5" and "S.Sos., M.Si." stay whole. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    // "1. Fotokopi KTP" is one sentence: its figure only numbers it.
    const isNumbering = at - from === 1 && tokens[from]?.kind === 'number';
    const isEnd =
      !next || (isStop(token) && !isNumbering && (next.start > token.end || next.isCapital || next.kind === 'mark'));
    if (!isEnd && at - from < longest) continue;
    const own = tokens.slice(from, at + 1);
    sentences.push({ tokens: own, isFirst: from === 0, isLoud: isLoud(own) });
    from = at + 1;
  }
  return sentences;
}
