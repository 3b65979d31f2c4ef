import { bodyNouns, namedBodies } from './data/bodies';
import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { holdingVerbs } from './data/events';
import { notPlaces } from './data/not-places';
import { honorifics, openPositions, positions } from './data/positions';
import { regionNouns } from './data/regions';
import { venues } from './data/venues';
import { wordList } from './data/word-list';
import { isActive, isActiveVerb } from './is-active-verb';
import { isAmong, oncePerWord } from './per-word';
import type { Token } from './reading';
import { endOfRegion } from './region-at';

const stops = oncePerWord(
  (norm) =>
    weekdayNumbers.has(norm.split('-')[0] ?? '') ||
    monthNumbers.has(norm) ||
    (positions.has(norm) && !openPositions.has(norm)) ||
    norm === 'pukul' ||
    norm === 'dalam' ||
    norm === 'oleh' ||
    norm === 'bersama' ||
    isActiveVerb(norm),
);
const isTitle = oncePerWord((norm) => honorifics.has(norm) && norm.length > 1);

/** A day, an office, a person or a verb: whatever ends a place's name. */
export const isStop = (token: Token): boolean => stops(token) || (token.isCapital && isTitle(token));

const actings = new Set(['wakil', 'plt', 'plt.', 'pj', 'pj.', 'plh', 'plh.', 'pjs', 'pjs.', 'penjabat', 'kepala']);

const isBody = oncePerWord(
  (norm) => namedBodies.has(norm) || (bodyNouns.has(norm) && !venues.has(norm) && !regionNouns.has(norm)),
);
const isActing = oncePerWord((norm) => positions.has(norm) || actings.has(norm));

/** After a comma a body begins a new part of the sentence: "… di Kota X, Dinas Y menggelar …". */
const opensBody = (token: Token): boolean => isBody(token) || (token.isCapital && isActing(token));

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

const isOffice = isAmong(offices);
const isPosition = isAmong(positions);
const isMonth = isAmong(monthNumbers);
const isCalledAfterPeople = isAmong(calledAfterPeople);
const isHonorific = isAmong(honorifics);
const isHolding = isAmong(holdingVerbs);
const isVenueOrRegion = oncePerWord((norm) => venues.has(norm) || regionNouns.has(norm));
const isRegionNoun = isAmong(regionNouns);
const isNoPlace = isAmong(notPlaces);
const isJoining = oncePerWord((norm) => joiners.has(norm) || placesBeside.has(norm));

/** How far a place's name goes: names, numbers, further areas; it ends before a day, an office or a verb. */
export function endOfName(tokens: readonly Token[], at: number, isLoud: boolean): number {
  let end = at;
  for (let next = at, length = 0; length < 14; next++, length++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || (before?.text === ',' && opensBody(token))) break;
    // "kantor lurah" is a building; elsewhere an office begins the next part of the sentence.
    const isOfficial = isOffice(before) && isPosition(token);
    // "di Lapangan Merdeka 22 Maret".
    if (token.kind === 'number' && isMonth(tokens[next + 1])) break;
    // "Jalan H. Juanda", "Punden Mbah Suro": places are called after people.
    const isCalled = isCalledAfterPeople(before) && isHonorific(token);
    // "Puskesmas Melintang": a capital in a name is no verb, though it looks like one.
    const isVerbLike = before?.kind === 'word' && !isLoud && token.isCapital && isActive(token) && !isHolding(token);
    if (isStop(token) && !isOfficial && !isCalled && !isVerbLike) break;
    // "Bangka Tengah": its second word alone would end the name.
    const region = token.isCapital ? endOfRegion(tokens, next) : 0;
    if (region > next + 1) {
      end = region;
      next = region - 1;
      continue;
    }
    const isNoun = isVenueOrRegion(token);
    const isName = token.isCapital && !(isLoud && isNoPlace(token));
    if (
      isOfficial ||
      isName ||
      isCalled ||
      isNoun ||
      token.kind === 'number' ||
      (token.kind === 'date' && isRegionNoun(before))
    ) {
      end = next + 1;
      continue;
    }
    if (!isJoining(token)) break;
  }
  return end;
}
