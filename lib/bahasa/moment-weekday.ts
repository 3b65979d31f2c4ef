import { dayParts, namedAfterDay, namesBeforeDay, shortWeekdays, weekdayNumbers } from './data/calendar-words';
import { ordinals } from './data/time-words';
import { wordList } from './data/word-list';
import type { Token } from './reading';

const afterWeek = new Set(wordList('depan lalu ini kemarin mendatang terakhir sekali yang'));
const opensSunday = new Set(wordList('hari malam sabtu ahad setiap tiap pada'));

/** "minggu" is a week, unless it is written as a name or called a day. */
function isWeek(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.norm === 'hari' || before?.norm === 'malam') return false;
  if (before?.kind === 'number' || ordinals.has(before?.norm ?? '')) return true;
  if (afterWeek.has(after?.norm ?? '') || ordinals.has(after?.norm ?? '')) return true;
  if (tokens[at]?.isCapital) return false;
  const opensDate = after?.text === '(' || after?.text === ',';
  const isDated = opensDate && (tokens[at + 2]?.kind === 'date' || tokens[at + 2]?.kind === 'number');
  return !isDated && !dayParts.has(after?.norm ?? '') && !(opensSunday.has(before?.norm ?? '') && isDated);
}

const joiners = new Set(wordList('- – — s/d s.d. s.d sd sampai hingga'));

/** "Sen - Jum", "Sen s.d. Kam": a short day counts when another day is joined to it. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  [1, -1].some((step) => {
    const other = tokens[at + 2 * step]?.norm.replace('.', '') ?? '';
    return joiners.has(tokens[at + step]?.norm ?? '') && (weekdayNumbers.has(other) || shortWeekdays.has(other));
  });

const anyWeekday = (norm: string): number | undefined => weekdayNumbers.get(norm) ?? shortWeekdays.get(norm);

/** The weekday at `at`, and whether it is two of them ("Senin-Rabu"). "Pasar Minggu", "Jumat Berkah" and "salat Jumat" are no dates. */
export function readWeekday(tokens: readonly Token[], at: number): [number, boolean] | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.norm.includes('-')) {
    const [first = '', second = '', third] = token.norm.split('-');
    const number = anyWeekday(first);
    return number === undefined || third !== undefined || anyWeekday(second) === undefined ? null : [number, true];
  }
  const number = weekdayNumbers.get(token.norm);
  if (number === undefined) {
    const short = shortWeekdays.get(token.norm.replace('.', ''));
    return short !== undefined && token.isCapital && isJoined(tokens, at) ? [short, false] : null;
  }
  const before = tokens[at - 1]?.norm ?? '';
  if (namedAfterDay.has(tokens[at + 1]?.norm ?? '') || namesBeforeDay.has(before)) return null;
  if (tokens[at - 2]?.norm === 'selamat') return null;
  if (token.norm === 'minggu' && isWeek(tokens, at)) return null;
  return [number, false];
}
