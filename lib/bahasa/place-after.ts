import { namedBodies } from './data/bodies';
import { notPlaces, placeOpeners } from './data/not-places';
import { positions } from './data/positions';
import { knownRegions, regionNouns } from './data/regions';
import { vagueVenues, venues } from './data/venues';
import { wordList } from './data/word-list';
import { type Gazetteer, knownAt } from './gazetteer';
import { endOfName, isStop } from './place-name';
import type { Strength, Token } from './reading';

export interface Seen {
  to: number;
  strength: Strength;
}

/** Judges what follows "di": a venue, an area with its name, a capitalised name, or nothing that is a place. */
export function placeAfter(tokens: readonly Token[], at: number, isLoud: boolean, gazetteer: Gazetteer): Seen | null {
  let next = at;
  for (let opened = 0; opened < 4; opened++) {
    const token = tokens[next];
    if (!token || !(placeOpeners.has(token.norm) || token.kind === 'number')) break;
    // "di tengah pandemi" is no place, "di tengah Lapangan Merdeka" is.
    next++;
  }
  const token = tokens[next];
  if (!token) return null;
  const known = knownAt(gazetteer, tokens, next);
  if (known) return { to: Math.max(known.to, endOfName(tokens, known.to, isLoud)), strength: 'strong' };
  if (notPlaces.has(token.norm) || isStop(token)) return null;
  const noun = token.norm.endsWith('nya') ? token.norm.slice(0, -3) : token.norm;
  const isVenue = venues.has(noun);
  const isArea = regionNouns.has(noun);
  // "di ruang kerjanya", "di kantornya masing-masing": which one, only the writer knows.
  if (tokens[next + 1]?.norm.endsWith('nya')) return null;
  if (isVenue || isArea) {
    const end = endOfName(tokens, next + 1, isLoud);
    const isNamed = end > next + 1 || (isVenue && namesMore(tokens[next + 1]));
    if (isNamed) return { to: Math.max(end, next + 2), strength: 'strong' };
    if (vagueVenues.has(noun) || (isArea && next === at && !isVenue) || noun !== token.norm) return null;
    return { to: next + 1, strength: 'weak' };
  }
  if (knownRegions.has(noun))
    return { to: Math.max(next + 1, endOfName(tokens, next + 1, isLoud)), strength: 'strong' };
  if (namedBodies.has(noun)) return { to: endOfName(tokens, next, isLoud) || next + 1, strength: 'weak' };
  if (!token.isCapital) return null;
  return { to: Math.max(next + 1, endOfName(tokens, next, isLoud)), strength: isLoud ? 'weak' : 'strong' };
}

/** Lower-case words that tell which venue it is: "di lapangan voli", "di gedung serbaguna". */
const tellingWords = new Set(
  wordList(
    'voli terbuka warga serbaguna utama pembantu pertemuan rapat ibadah raya layanan pelayanan dinas pemerintahan sepak futsal',
  ),
);

const namesMore = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (venues.has(token.norm) || positions.has(token.norm) || regionNouns.has(token.norm) || tellingWords.has(token.norm));
