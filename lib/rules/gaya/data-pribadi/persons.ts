import { bodyNouns, namedBodies } from '../../../bahasa/data/bodies';
import { monthNumbers, weekdayNumbers } from '../../../bahasa/data/calendar-words';
import { events, hazards } from '../../../bahasa/data/events';
import { groups } from '../../../bahasa/data/groups';
import { positions } from '../../../bahasa/data/positions';
import { regionNouns } from '../../../bahasa/data/regions';
import { smallWords } from '../../../bahasa/data/small-words';
import { venues } from '../../../bahasa/data/venues';
import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import { isAmong, oncePerWord } from '../../../bahasa/per-word';
import type { Sentence, Token } from '../../../bahasa/reading';
import { endOfRegion } from '../../../bahasa/region-at';
import { ageAfter } from './age-after';
import { givenNames } from './data/given-names';
import { addresses, childAddresses, childRoles, namedAfter, namers, nobody, roles } from './data/person-words';
import { isOfficial } from './is-official';

/** A private person named in a sentence: tokens `from` up to `to`, its address or role left out. */
export interface Person {
  from: number;
  to: number;
  isChild: boolean;
  /** The word before the name: "korban", "bu"; empty for a bare name. */
  role: string;
}

const vocabulary = [
  smallWords,
  nobody,
  positions,
  bodyNouns,
  namedBodies,
  regionNouns,
  venues,
  groups,
  events,
  hazards,
  addresses,
  roles,
];
/** Words that are no part of a name though they may open with a capital. */
const isNoName = oncePerWord(
  (norm) =>
    vocabulary.some((words) => words.has(norm)) ||
    weekdayNumbers.has(norm) ||
    monthNumbers.has(norm) ||
    isActiveVerb(norm) ||
    isPassiveVerb(norm),
);
export const isGiven = isAmong(givenNames);
export const isAddress = isAmong(addresses);
const isRole = isAmong(roles);

/** May stand in a person's name. In small letters only a known one does. */
function isNamePart(token: Token | undefined, first: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const isFirst = token === first;
  if (isGiven(token)) return token.isCapital || isFirst || first?.isCapital === false;
  if (!isFirst && inNames.has(token.norm)) return token.isCapital;
  return token.isCapital && !isNoName(token);
}

/** Words that also end a name: "Dimas Putra". */
const inNames = new Set(['putra', 'putri', 'sultan', 'imam']);
const joints = new Set(['bin', 'binti', 'alias']);
const longest = 5;

function endOfPerson(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + longest && isNamePart(tokens[end], tokens[at])) end++;
  if (end > at && joints.has(tokens[end]?.norm ?? '') && isNamePart(tokens[end + 1], tokens[at])) return end + 2;
  return end;
}

/**
 * Whether an item of a list is a person's name and nothing else but what goes with it: "Ani", "Pak Budi (RT 02)".
 * `isKnown` where one of its words is a usual given name.
 */
export function nameOf(tokens: readonly Token[]): { isKnown: boolean } | null {
  let from = 0;
  while (addresses.has(tokens[from]?.norm ?? '')) from++;
  const to = endOfPerson(tokens, from);
  const next = tokens[to];
  if (to === from || (next?.kind === 'word' && !afterItem.has(next.norm))) return null;
  const isKnown = from > 0 || tokens.slice(from, to).some(isGiven);
  return isKnown || endOfRegion(tokens, from) === 0 ? { isKnown } : null;
}
const afterItem = new Set(['rt', 'rt.', 'rw', 'warga', 'nik', 'usia', 'umur', 'alamat']);

const isAcronym = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

const longestSchool = 7;

/** Behind "SMPN 2 Pangkalpinang", if something goes on there that opens a name. */
function endOfSchool(tokens: readonly Token[], at: number): number {
  if (!venues.has(tokens[at]?.norm ?? '') && tokens[at]?.norm !== 'kelas') return at;
  for (let next = at + 1; next < at + longestSchool; next++) {
    const token = tokens[next];
    if (!token) return at;
    if (namers.has(token.norm)) return next;
    if (token.kind !== 'number' && !token.isCapital && token.norm !== 'negeri') return at;
  }
  return at;
}

/** Where the name after a role or an address may begin: "korban bernama Ani", "siswa SDN 5, Rizki". */
function nameAfter(tokens: readonly Token[], at: number): number {
  let next = endOfSchool(tokens, at);
  for (let step = 0; step < 3; step++) {
    const { norm = '', kind } = tokens[next] ?? {};
    if (namers.has(norm) || addresses.has(norm) || (kind === 'word' && childRoles.has(norm))) next++;
  }
  return next;
}

/** "Jalan Ahmad Yani", "GOR Bung Karno": the capitals before the name belong to a thing. */
function isNamedThing(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (namedAfter.has(token.norm) || bodyNouns.has(token.norm)) return true;
    if (!token.isCapital) return false;
  }
  return false;
}

const pilgrims = new Set(['h', 'h.', 'hj', 'hj.', 'haji', 'hajah']);

function personAt(tokens: readonly Token[], at: number, isLoud: boolean): Person | null {
  const opener = tokens[at];
  if (opener?.kind !== 'word') return null;
  const isAddressed = isAddress(opener);
  const isCalled = isAddressed || isRole(opener);
  if (!isCalled && !opener.isCapital) return null;
  // "Selamat jalan Bu Ida" is no street, "Jalan H. Thohir" is.
  if ((!isAddressed || pilgrims.has(opener.norm)) && isNamedThing(tokens, at)) return null;
  if (isCalled) {
    const from = nameAfter(tokens, at + 1);
    const first = tokens[from];
    const to = endOfPerson(tokens, from);
    if (!first || to === from) return null;
    const last = tokens[from - 1]?.norm ?? '';
    const isSure = isGiven(first) || addresses.has(last) || ageAfter(tokens, to) !== null;
    if (!isSure && (isLoud || isAcronym(first) || endOfRegion(tokens, from) > 0)) return null;
    const isYoung = childAddresses.has(opener.norm) || childRoles.has(opener.norm) || childAddresses.has(last);
    return { from, to, isChild: isYoung || isMinor(tokens, to), role: opener.norm };
  }
  const to = endOfPerson(tokens, at);
  const isNamed = isGiven(opener) || (to > at + 1 && isGiven(tokens[at + 1]));
  if (to === at || !(isNamed || ageAfter(tokens, to) !== null)) return null;
  return { from: at, to, isChild: isMinor(tokens, to), role: '' };
}

const adult = 18;

function isMinor(tokens: readonly Token[], to: number): boolean {
  const age = ageAfter(tokens, to);
  return age !== null && age < adult;
}

/** The private persons that a sentence names. Who holds an office is none, nor is "seorang warga". */
export function personsIn({ tokens, isLoud }: Sentence): Person[] {
  const persons: Person[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const person = personAt(tokens, at, isLoud);
    if (!person) continue;
    if (!isOfficial(tokens, person.from, person.to)) persons.push(person);
    at = person.to - 1;
  }
  return persons;
}
