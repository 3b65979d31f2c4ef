import { happenings, placeStates, stateOpeners } from './data/place-states';
import { venues } from './data/venues';
import { wordList } from './data/word-list';
import { endOfName } from './place-name';
import { type PlaceRun, run } from './place-run';
import type { Token } from './reading';
import { endOfRegion } from './region-at';

const roads = new Set(
  wordList(
    'ruas jalur lajur simpang perempatan pertigaan persimpangan bundaran tikungan tanjakan jembatan underpass flyover bendung bendungan',
  ),
);
const widest = 4;

/** Whether what stands at `at`, after at most four small words, is what happens to a place. */
function happensAt(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + widest && stateOpeners.has(tokens[next]?.norm ?? '')) next++;
  return placeStates.has(tokens[next]?.norm ?? '');
}

/**
 * A place that is spoken of without "di": "Kantor Kecamatan X tutup", "ruas A–B", "Kabupaten X dilanda …". Who works there
 * may be told by the same words, so an actor is still looked for in them.
 */
export function subjectAt(tokens: readonly Token[], at: number, isLoud: boolean): PlaceRun | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return null;
  const isSite = venues.has(token.norm) && !happenings.has(next.norm);
  const isNamed = next.isCapital || next.kind === 'number';
  if (isSite && isNamed) {
    const to = endOfName(tokens, at + 1, isLoud);
    if (to > at + 1 && happensAt(tokens, to)) return run(at, { to, strength: 'strong' }, 'subjek');
    if (roads.has(token.norm) && to > at + 1 && !isLoud) return run(at, { to, strength: 'weak' }, 'alamat');
  }
  const region = token.isCapital ? endOfRegion(tokens, at) : 0;
  return region > 0 && happensAt(tokens, region) ? run(at, { to: region, strength: 'weak' }, 'daerah') : null;
}
