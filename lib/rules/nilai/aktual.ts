import { oncePerLine } from '../../bahasa/per-line';
import type { Moment } from '../../bahasa/reading';
import { epochDayOf } from '../../calendar/day';
import type { Jenis } from '../../draft/jenis';
import type { Span } from '../../draft/span';
import type { Words } from '../../words/words';
import { newness } from './data/newness';
import { finderOf } from './lexicon';
import { type SignJudge, signOf } from './sign';

const undated: Words = {
  id: 'Sebutkan hari dan tanggalnya agar pembaca tahu ini baru.',
  en: 'Give the day and date so that readers see that it is new.',
};
const old: Words = {
  id: 'Tanggalnya sudah lewat tujuh hari. Tambahkan perkembangan terbarunya.',
  en: 'The date is more than seven days past. Add what is new since then.',
};

/** A report older than this is no news. Source: the trainers' limit of one week for a post on an activity. */
const freshDays = 7;
/** A period or a rule in force may still run although its first day has passed. */
const runningDays = 31;

/** These hold on any day; only a day of their own binds them to a time. */
const evergreen: ReadonlySet<Jenis> = new Set(['imbauan', 'edukasi', 'promosi', 'ucapan']);

/** The day of writing, taken apart once. */
interface Now {
  epochDay: number;
  year: number;
}

const daysOf = (year: number, { month, day }: { month: number; day: number }): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** How many days ago it was; below 0 is still to come. A date without a year is the one nearest to today. */
function ageOf({ date, daysAway }: Moment, { epochDay, year }: Now): number | null {
  if (!date) return daysAway === null ? null : -daysAway;
  if (date.year !== null) return epochDay - daysOf(date.year, date);
  const ages = [year, year - 1, year + 1].map((one) => epochDay - daysOf(one, date));
  return ages.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}

const opensPeriod = /\b(?:mulai|sejak|per|berlaku|tmt)[\s:]*(?:hari\s+|tanggal\s+)?$/i;

/** The words that open a period may stand in the line above. `by` is where the moment's line starts in the text. */
const isRunning = ({ isRange, span }: Moment, by: number, text: string): boolean =>
  isRange || opensPeriod.test(text.slice(Math.max(0, by + span.start - 20), by + span.start));

/** "November 2017", "tahun 2023": without a day only the year can show that it is past. */
function isOfPastYear({ date, span }: Moment, by: number, text: string, { year }: Now): boolean {
  const written = date ? undefined : /\b20\d\d\b/.exec(text.slice(by + span.start, by + span.end))?.[0];
  return written !== undefined && Number(written) < year;
}

/** Whether the moment lies so far back that the post no longer tells news. */
function isOld(moment: Moment, by: number, text: string, now: Now): boolean {
  if (isOfPastYear(moment, by, text, now)) return true;
  const age = moment.isRecurring ? null : ageOf(moment, now);
  return age !== null && age > freshDays && (age > runningDays || !isRunning(moment, by, text));
}

interface Time {
  span: Span;
  moments: readonly Moment[];
}

/** What answers "kapan" in one line, each with its moments taken apart. Both lists are walked once, side by side. */
const timesOf = oncePerLine(({ evidence, moments }): readonly Time[] => {
  let from = 0;
  return evidence
    .filter(({ unsur }) => unsur === 'kapan')
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span }) => {
      while ((moments[from]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) from++;
      let to = from;
      while ((moments[to]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
      return { span, moments: moments.slice(from, to) };
    });
});

const isDated = (one: Moment): boolean => one.date !== null || one.daysAway !== null;
const isSureTime = (one: Moment): boolean => isDated(one) || one.isRecurring;

const findNewness = finderOf(newness);

/** Bound to a time that is new, under way or still to come. */
export const judgeAktual: SignJudge = (reading, { today, jenis }) => {
  const isEvergreen = evergreen.has(jenis);
  const now: Now = { epochDay: epochDayOf(today), year: Number(today.slice(0, 4)) };
  const fresh: Span[] = [];
  let hasOld = false;
  let isSure = false;
  for (const { start: by, paragraph } of reading.paragraphs) {
    for (const { span, moments } of timesOf(paragraph)) {
      if (isEvergreen && !moments.some(isDated)) continue;
      if (moments.some((one) => isOld(one, by, reading.text, now))) {
        hasOld = true;
        continue;
      }
      fresh.push({ start: span.start + by, end: span.end + by });
      isSure ||= moments.some(isSureTime);
    }
  }
  // Beside an old date a fresh one counts ("Jembatan roboh tahun lalu. Kemarin …"), but "pukul 08.00" belongs to the old.
  const hasOnlyOld = hasOld && !isSure;
  const isNew = hasOnlyOld || isEvergreen ? [] : findNewness(reading);
  const evidence = fresh.length > 0 && !hasOnlyOld ? fresh : isNew;
  return signOf(evidence.length > 0, evidence, hasOnlyOld ? old : undated);
};
