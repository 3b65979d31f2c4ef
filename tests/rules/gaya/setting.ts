import { dayOf } from '@/lib/calendar/day';
import { type Checker, checkerFor } from '@/lib/check/checker-for';
import { type Agency, unknownAgency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';
import { defaultTaste } from '@/lib/draft/taste';
import type { Finding } from '@/lib/rules/finding';
import type { Setting } from '@/lib/rules/gaya/examples';
import { rules } from '@/lib/rules/gaya/rules';

/** The Saturday on which examples are written. */
const usualDay = '2026-11-21';
const everything = { ...defaultTaste, wanted: rules.map(({ id }) => id) };

const checkers = new WeakMap<Agency, Checker>();

function checkerOf(agency: Agency): Checker {
  const checker = checkers.get(agency) ?? checkerFor(agency, everything);
  checkers.set(agency, checker);
  return checker;
}

/** All findings of an example in its setting, with every rule awake. */
export function findingsIn(text: string, setting: Setting): Finding[] {
  const { agency = unknownAgency, today = usualDay, surface = 'facebook', kind = 'post' } = setting;
  const { media = [], recent = [], jenis } = setting;
  const writtenAt = Date.parse(`${today}T03:00:00Z`);
  if (dayOf(writtenAt, agency.zone) !== today) throw new RangeError(`not a day: ${today}`);
  const draft: Draft = { surface, account: null, kind, text, writtenAt, media: [...media], settled: [] };
  return checkerOf(agency)(jenis ? { ...draft, jenis } : draft, [...recent]).findings;
}

/** The text with every fix of one rule applied, the last one first. */
export function fixedBy(rule: string, text: string, setting: Setting): string {
  return findingsIn(text, setting)
    .filter((finding) => finding.rule === rule)
    .reduceRight(
      (all, { span, fix }) => (fix === undefined ? all : all.slice(0, span.start) + fix + all.slice(span.end)),
      text,
    );
}
