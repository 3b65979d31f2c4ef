import { oncePerWord } from '../../bahasa/per-word';
import type { Paragraph, Token } from '../../bahasa/reading';
import type { LineRule } from './rule';
import { type Askers, wishesOf } from './wishes';

/** Where each rule, by its place in the list, asks to look; undefined for one that need not see the line. */
type Places = (number[] | undefined)[];

function noteAll(places: Places, askers: Askers, at: number): void {
  for (let next = 0; next < askers.length; next++) {
    const rule = askers[next] as number;
    const known = places[rule];
    if (!known) places[rule] = [at];
    else if (known[known.length - 1] !== at) known.push(at);
  }
}

const none: Askers = [];

/** "diTaman": a capital behind a small letter. Letters beyond a to z may be such. */
const hump = /[a-z][A-Z]|[^\x20-\x7f]/;

/** Makes what tells for a line which rules want to see it and where, in one walk over its words for all of them. */
export function lineGateOf(rules: readonly LineRule[]): (paragraph: Paragraph) => Places {
  const { always, timed, byKind, byMark, humps, twice, ofWord } = wishesOf(rules);
  const askersOf = oncePerWord(ofWord);
  const askersOfMark = oncePerWord((norm) => byMark.get(norm.charAt(0)) ?? none);

  return ({ tokens, moments }) => {
    const places: Places = [];
    for (const rule of always) places[rule] = [];
    if (moments.length > 0) for (const rule of timed) places[rule] = [];
    let before = '';
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const { kind, text, norm } = token;
      if (kind === 'word') {
        noteAll(places, askersOf(token), at);
        if (norm === before) noteAll(places, twice, at);
        // A word in small letters throughout is its own plain form.
        if (text !== norm && hump.test(text)) noteAll(places, humps, at);
      } else noteAll(places, kind === 'mark' ? askersOfMark(token) : (byKind.get(kind) ?? none), at);
      before = norm;
    }
    return places;
  };
}
