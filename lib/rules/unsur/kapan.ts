import type { Moment, Reading } from '../../bahasa/reading';
import { type Day, epochDayOf } from '../../calendar/day';
import { reasons } from './reasons';
import { type Judge, type Occasion, unclear, type Verdict, verdictOf } from './verdict';

const dayLength = 86_400_000;
/** "paling lambat 30 November": a last day needs no hour. */
const lastDay = /paling lambat|terakhir|batas|hingga|sampai|s\/d|sebelum|ditutup|deadline/i;
/** How many letters before a time it is looked for: the word and what may stand between. */
const reach = 44;

/** Whether the time that starts there is the last one: what stands before it in its sentence says so. */
const isLastDay = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - reach), start).replace(/s\.d\.?/i, 's/d');
  return lastDay.test(before.split(/[\n.]/).at(-1) ?? '');
};
const untilWord = /(?:\d\s*[-–—]\s*\d|s\/d|s\.d|sampai|hingga|selesai)/i;

const isWhole = ({ date, isRecurring }: Moment) => date !== null || isRecurring;

/** Which part of a time is there, when no day is certain. */
function partReason(moments: readonly Moment[]) {
  if (moments.some((one) => one.weekday !== null)) return reasons.dateMissing;
  return moments.some((one) => one.clock !== null) ? reasons.dayMissing : reasons.dayTooWide;
}

/** The day lies before today for certain: only a date with its year can tell. */
function isPast({ date }: Moment, today: number): boolean {
  if (date?.year == null) return false;
  return Date.UTC(date.year, date.month - 1, date.day) / dayLength < today;
}

/** An invitation: a day to come and an hour, or the last day of an open call. */
function judgeInvitation(verdict: Verdict, { moments, text }: Reading, today: Day): Verdict {
  const days = moments.filter(isWhole);
  if (days.length === 0) return unclear(verdict, reasons.dayRelative);
  const todayNumber = epochDayOf(today);
  if (days.every((one) => isPast(one, todayNumber) && !one.isRange)) return unclear(verdict, reasons.dayPast);
  const needsHour = !days.some((one) => one.isRange || isLastDay(text, one.span.start));
  const hasHour = moments.some((one) => one.clock !== null);
  return needsHour && !hasHour ? unclear(verdict, reasons.hourMissing) : verdict;
}

/** A warning: from when until when. */
function judgeWarning(verdict: Verdict, { moments, text }: Reading): Verdict {
  const hasEnd = moments.some(
    ({ isRange, span }) => isRange || untilWord.test(text.slice(span.start, span.end)) || isLastDay(text, span.start),
  );
  return hasEnd ? verdict : unclear(verdict, reasons.untilMissing);
}

function forKind(verdict: Verdict, reading: Reading, { jenis, today }: Occasion): Verdict {
  if (jenis === 'undangan') return judgeInvitation(verdict, reading, today);
  if (jenis === 'peringatan') return judgeWarning(verdict, reading);
  const hasDay = reading.moments.some((one) => isWhole(one) || (one.weekday !== null && one.clock !== null));
  return jenis === 'layanan' && !hasDay ? unclear(verdict, reasons.serviceDaysUnclear) : verdict;
}

/**
 * A date or "hari ini" is certain; a bare weekday, a clock or a month alone leaves the reader to guess the day. What
 * people must come to, or beware of, needs more than a report.
 */
export const judgeKapan: Judge = (reading, occasion) => {
  const verdict = verdictOf(reading.evidence.kapan, partReason(reading.moments));
  return verdict.state === 'ada' ? forKind(verdict, reading, occasion) : verdict;
};
