import { bodyNouns, namedBodies } from './data/bodies';
import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { holdingVerbs } from './data/events';
import { notPlaces } from './data/not-places';
import { honorifics, openPositions, positions } from './data/positions';
import { regionNouns } from './data/regions';
import { venues } from './data/venues';
import { wordList } from './data/word-list';
import { isActiveVerb } from './is-active-verb';
import type { Token } from './reading';
import { endOfRegion } from './region-at';

/** A day, an office, a person or a verb: whatever ends a place's name. */
export const isStop = (token: Token): boolean =>
  weekdayNumbers.has(token.norm.split('-')[0] ?? '') ||
  monthNumbers.has(token.norm) ||
  (honorifics.has(token.norm) && token.norm.length > 1 && token.isCapital) ||
  (positions.has(token.norm) && !openPositions.has(token.norm)) ||
  token.norm === 'pukul' ||
  token.norm === 'dalam' ||
  token.norm === 'oleh' ||
  token.norm === 'bersama' ||
  isActiveVerb(token.norm);

/** After a comma a body begins a new part of the sentence: "… di Kota X, Dinas Y menggelar …". */
const opensBody = ({ norm, isCapital }: Token): boolean =>
  namedBodies.has(norm) ||
  (isCapital && (positions.has(norm) || actings.has(norm))) ||
  (bodyNouns.has(norm) && !venues.has(norm) && !regionNouns.has(norm));

const actings = new Set(['wakil', 'plt', 'plt.', 'pj', 'pj.', 'plh', 'plh.', 'pjs', 'pjs.', 'penjabat', 'kepala']);

/** Buildings that are called after the office in them. */
const offices = new Set(['kantor', 'aula', 'pendopo', 'dinas', 'kediaman', 'ruang']);

const calledAfterPeople = new Set(
  wordList(
    'jalan jl jl. jln jln. gang gg gg. makam petilasan punden masjid musala mushola pesantren ponpes lapangan gor rsud rs bandara warung kediaman',
  ),
);

const joiners = new Set([',', '/', '(', ')', 'dan', 'no.', '-', '–']);
/** "di Jl. Depati Hamzah depan SMPN 3". */
const placesBeside = new Set(['depan', 'samping', 'dekat', 'seberang', 'belakang', 'sebelah']);

/** How far a place's name goes: names, numbers, further areas; it ends before a day, an office or a verb. */
export function endOfName(tokens: readonly Token[], at: number, isLoud: boolean): number {
  let end = at;
  for (let next = at, length = 0; length < 14; next++, length++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || (before?.text === ',' && opensBody(token))) break;
    // "kantor lurah" is a building; elsewhere an office begins the next part of the sentence.
    const isOfficial = offices.has(before?.norm ?? '') && positions.has(token.norm);
    // "di Lapangan Merdeka 22 Maret".
    if (token.kind === 'number' && monthNumbers.has(tokens[next + 1]?.norm ?? '')) break;
    // "Jalan H. Juanda", "Punden Mbah Suro": places are called after people.
    const isCalled = calledAfterPeople.has(before?.norm ?? '') && honorifics.has(token.norm);
    // "Puskesmas Melintang": a capital in a name is no verb, though it looks like one.
    const isVerbLike =
      before?.kind === 'word' &&
      !isLoud &&
      token.isCapital &&
      isActiveVerb(token.norm) &&
      !holdingVerbs.has(token.norm);
    if (isStop(token) && !isOfficial && !isCalled && !isVerbLike) break;
    // "Bangka Tengah": its second word alone would end the name.
    const region = token.isCapital ? endOfRegion(tokens, next) : 0;
    if (region > next + 1) {
      end = region;
      next = region - 1;
      continue;
    }
    const isNoun = venues.has(token.norm) || regionNouns.has(token.norm);
    const isName = token.isCapital && !(isLoud && notPlaces.has(token.norm));
    if (
      isOfficial ||
      isName ||
      isCalled ||
      isNoun ||
      token.kind === 'number' ||
      (token.kind === 'date' && regionNouns.has(before?.norm ?? ''))
    ) {
      end = next + 1;
      continue;
    }
    if (!joiners.has(token.norm) && !placesBeside.has(token.norm)) break;
  }
  return end;
}
