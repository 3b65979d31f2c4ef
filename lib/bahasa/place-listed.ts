import { weekdayNumbers } from './data/calendar-words';
import { besideWords, spots } from './data/place-openers';
import { venues } from './data/venues';
import { isAmong } from './per-word';
import { endOfName, isStop } from './place-name';
import type { PlaceReader } from './place-reader';
import { run } from './place-run';
import type { Token } from './reading';

const isBeside = isAmong(besideWords);
const isVenue = isAmong(venues);
const isSpot = isAmong(spots);
const isWeekday = isAmong(weekdayNumbers);
const listMarks = new Set([':', '-', '–', '—', '→', '=', '>', '|']);
/** A line of more tokens tells more than a place. */
const longestLine = 8;
/** How far from the head of its line the place of a list may stand. */
const listedWithin = 12;

/** A line that holds nothing but a place: "Aula Kantor Camat", "Lapangan voli belakang musala". */
export const wholeLine: PlaceReader = (tokens, at, isLoud) => {
  if (at !== 0 || !tokens[0]?.isCapital || tokens.length < 2 || tokens.length > longestLine) return null;
  const to = endOfName(tokens, 1, isLoud);
  if (to > 1 && to >= tokens.length - 1) return run(at, { to, strength: 'weak' }, 'alamat');
  const isBare = tokens.every((one) => (one.kind === 'word' || one.kind === 'number') && !isStop(one));
  return isBare && tokens.some(isBeside) ? run(at, { to: tokens.length, strength: 'weak' }, 'alamat') : null;
};

/** "Senin : Halaman Kantor Camat", "Rabu ➡️ SDN 4", "12 Posyandu Mawar": a list of days with their places. */
export const listed: PlaceReader = (tokens, at, isLoud) => {
  const next = tokens[at + 1];
  if (!next || !isListed(tokens, at)) return null;
  const isNamed = next.isCapital || next.kind === 'number' || isVenue(next) || tokens[at - 1]?.text === ':';
  return isNamed
    ? run(at, { to: Math.max(at + 2, endOfName(tokens, at + 1, isLoud)), strength: 'strong' }, 'daftar')
    : null;
};

/** Whether a day, with a sign between, or a lone figure stands before the word at the head of its line. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (at === 1) return before?.kind === 'number' || before?.kind === 'date';
  // "Jumat, halaman kantor camat": behind a comma only what is no body.
  const isSign =
    before?.kind === 'emoji' || listMarks.has(before?.text ?? '') || (before?.text === ',' && isSpot(tokens[at]));
  return (
    isSign && at < listedWithin && tokens.slice(0, at - 1).some((token) => isWeekday(token) || token.kind === 'date')
  );
}
