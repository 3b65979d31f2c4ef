import { type Day, weekdayOf } from '../calendar/day';
import { weekdayNames } from '../calendar/say-day';
import type { Agency } from '../draft/agency';
import { type DayAhead, daysAhead } from './days-ahead';
import { type Mix, mixOf, type Posted } from './mix-of';

/** What the Diskominfo proposes for a day of the week: "Senin: layanan". */
export interface Pillar {
  hari: (typeof weekdayNames)[number];
  tema: string;
}

export type Idea = ({ kind: 'day' } & DayAhead) | ({ kind: 'pillar' } & Pillar) | ({ kind: 'mix' } & Mix);

/** More at once would be a list of duties. */
const atMost = 3;

/**
 * At most three things to write about: days of the week ahead, the theme of this weekday, and the kind of post that this
 * month lacks. Everything comes from the calendar, the pack and the own log; nothing is asked of anybody.
 * @param posted own posts; those of the running month are looked at
 */
export function ideasOf(
  today: Day,
  { days }: Pick<Agency, 'days'>,
  posted: readonly Posted[],
  pillars: readonly Pillar[] = [],
): Idea[] {
  const weekday = weekdayNames[weekdayOf(today)];
  const pillar = pillars.find(({ hari }) => hari === weekday);
  const mix = mixOf(today, posted);
  const others: Idea[] = [
    ...(pillar ? [{ kind: 'pillar' as const, ...pillar }] : []),
    ...(mix ? [{ kind: 'mix' as const, ...mix }] : []),
  ];
  const ahead = daysAhead(today, days).slice(0, atMost - others.length);
  return [...ahead.map((one) => ({ kind: 'day' as const, ...one })), ...others];
}
