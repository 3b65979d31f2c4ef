import { happenings, placeStates, stateOpeners } from './data/place-states';
import { venues } from './data/venues';
import { wordList } from './data/word-list';
import { isAmong } from './per-word';
import { endOfName } from './place-name';
import type { PlaceReader } from './place-reader';
import { run } from './place-run';
import type { Token } from './reading';
import { endOfRegion } from './region-at';

const roads = new Set(
  wordList(
    'ruas jalur lajur simpang perempatan pertigaan persimpangan bundaran tikungan tanjakan jembatan underpass flyover bendung bendungan',
  ),
);
const widest = 4;

const isRoad = isAmong(roads);
const isVenue = isAmong(venues);
const isHappening = isAmong(happenings);
const opensState = isAmong(stateOpeners);
const isState = isAmong(placeStates);

/** Whether what stands at `at`, after at most four small words, is what happens to a place. */
function happensAt(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + widest && opensState(tokens[next])) next++;
  return isState(tokens[next]);
}

/**
 * A place that is spoken of without "di": "Kantor Kecamatan X tutup", "ruas A–B", "Kabupaten X dilanda …". Who works there
 * may be told by the same words, so an actor is still looked for in them.
 */
export const subjectAt: PlaceReader = (tokens, at, isLoud) => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return null;
  const isSite = isVenue(token) && !isHappening(next);
  const isNamed = next.isCapital || next.kind === 'number';
  if (isSite && isNamed) {
    const to = endOfName(tokens, at + 1, isLoud);
    if (to > at + 1 && happensAt(tokens, to)) return run(at, { to, strength: 'strong' }, 'subjek');
    if (isRoad(token) && to > at + 1 && !isLoud) return run(at, { to, strength: 'weak' }, 'alamat');
  }
  const region = token.isCapital ? endOfRegion(tokens, at) : 0;
  return region > 0 && happensAt(tokens, region) ? run(at, { to: region, strength: 'weak' }, 'daerah') : null;
};
