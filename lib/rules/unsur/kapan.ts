import { type Judge, verdictOf } from './verdict';

/** A date or "hari ini" is certain; a bare weekday, a clock or a month alone leaves the reader to guess the day. */
export const judgeKapan: Judge = (reading) => verdictOf(reading.evidence.kapan);
