import { type Day, dayFromEpoch, epochDayOf } from '../calendar/day';
import type { PostRecord } from './records';

/** The day `months` before `today`; a day that the month does not have becomes its last one. */
export function monthsBefore(today: Day, months: number): Day {
  const [year, month] = today.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) - months;
  const firstOf = (at: number): Day =>
    `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const first = firstOf(index);
  const length = epochDayOf(firstOf(index + 1)) - epochDayOf(first);
  return dayFromEpoch(epochDayOf(first) + Math.min(Number(today.slice(8)), length) - 1);
}

type Texts = Pick<PostRecord, 'day' | 'text' | 'hashtags' | 'account' | 'link'>;

/** The records older than `months` that still tell more than is counted of them. */
export function textsToDrop<Kept extends Texts>(records: readonly Kept[], today: Day, months: number): Kept[] {
  const oldest = monthsBefore(today, months);
  return records.filter(
    ({ day, text, hashtags, account, link }) =>
      day < oldest && (text !== '' || hashtags.length > 0 || account !== null || link !== undefined),
  );
}
