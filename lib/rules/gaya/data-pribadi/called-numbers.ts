import { allMatches } from '../all-matches';

export interface CalledNumber {
  text: string;
  start: number;
  digits: string;
  /** What stands before it, back to the number before. */
  before: string;
  isCalled: boolean;
}

/** "NIK 1971…, 1971…, dan 1971…": the cue word holds for the next numbers, too. */
const goesOn = /^[^\d\n]{1,40}$/;
const reach = 80;

/**
 * The numbers of a line and whether a cue word calls them.
 * @param shape global.
 * @param cue ends with `$`: it is asked of the text that stands before the number.
 * @param other names numbers of another kind; asked in the same way.
 */
export function calledNumbers(text: string, shape: RegExp, cue: RegExp, other: Pick<RegExp, 'test'>): CalledNumber[] {
  const all: CalledNumber[] = [];
  let last: { end: number; isCalled: boolean } = { end: 0, isCalled: false };
  for (const { 0: number, index } of allMatches(text, shape)) {
    const before = text.slice(Math.max(last.end, index - reach), index);
    const isOther = other.test(before);
    const isCalled = !isOther && (cue.test(before) || (last.isCalled && goesOn.test(before)));
    all.push({ text: number, start: index, digits: number.replace(/\D/g, ''), before, isCalled });
    last = { end: index + number.length, isCalled };
  }
  return all;
}
