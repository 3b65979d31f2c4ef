import { bodyNouns, namedBodies } from './data/bodies';
import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { holdingVerbs } from './data/events';
import { honorifics } from './data/positions';
import { regionNouns } from './data/regions';
import { smallWords } from './data/small-words';
import { isActive, isActiveVerb } from './is-active-verb';
import { isAmong, oncePerWord } from './per-word';
import type { Token } from './reading';

const mayName = oncePerWord((norm) => !weekdayNumbers.has(norm) && !monthNumbers.has(norm) && !isActiveVerb(norm));

/** A word with a capital that is no day, month or verb. */
export const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.isCapital && mayName(token);

/** "S.Sos.", "M.Si", "SH": what may follow a name after a comma. */
const isDegree = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}\p{L}{0,3}\.\p{L}+\.?|S[EHTK]\.?|MM\.?|MH\.?)$/u.test(token.text);

const longest = 10;
/** Where every word has a capital, a name of many words is a whole sentence. */
const longestLoud = 4;

const isHolding = isAmong(holdingVerbs);
const endsLoudName = oncePerWord((norm) => holdingVerbs.has(norm) || smallWords.has(norm));
const isHonorific = isAmong(honorifics);

/** The name goes on over capitals, figures and degrees. */
export function endOfName(tokens: readonly Token[], at: number, isLoud = false): number {
  let end = at;
  for (let next = at; next < at + (isLoud ? longestLoud : longest); next++) {
    const token = tokens[next];
    if (isLoud && endsLoudName(token)) break;
    if (isName(token) || token?.kind === 'mention' || (token?.kind === 'number' && next === end)) end = next + 1;
    // "Direktur RSUD dr. Soedarso".
    else if (token && next > at && isHonorific(token) && isName(tokens[next + 1])) end = next + 1;
    else if (token?.text !== ',' || next > end || !isDegree(tokens[next + 1])) break;
  }
  return end;
}

/** "Puskesmas Melintang", "Kelurahan Memanggil": after a body a capital is a name, though it looks like a verb. */
export const isFirstName = (token: Token | undefined, isLoud: boolean): boolean =>
  isName(token) || (!isLoud && token?.kind === 'word' && token.isCapital && isActive(token) && !isHolding(token));

const isBodyOrRegion = oncePerWord((norm) => bodyNouns.has(norm) || regionNouns.has(norm) || namedBodies.has(norm));

/** The areas whose names follow a body: "Lurah Kejaksaan", "Dinas Kesehatan Kota X". */
export const opensName = (token: Token | undefined): boolean =>
  token !== undefined && (isName(token) || token.kind === 'number' || isBodyOrRegion(token));
