import { createHash } from 'node:crypto';
import { addDays, type Day, epochDayOf } from '@/lib/calendar/day';
import { countCells } from '@/lib/tally/counted';
import { type WireCell, wireCellOf } from '@/lib/tally/wire';
import type { Unit } from '../store/store';
import { demoDay, demoWeek } from './demo-week';
import { randomFrom } from './random';

/** How many of 42 units were active in each of the last twelve weeks, the running one last. */
export const growth = [7, 9, 12, 14, 15, 19, 22, 24, 27, 28, 30, 31];
/** Of 42 in the running week: active, posting less than is asked for, connected without a post. The others are not connected. */
const [active, short, empty] = [31, 5, 4];

const day = 86_400_000;
const hour = 3_600_000;

/** Where the unit at `place` (0 = the first to join, 1 = the last) stands in the running week. */
type DemoPart = 'active' | 'short' | 'empty' | 'unconnected';

function partOf(place: number): DemoPart {
  const of42 = place * 42;
  if (of42 < active) return 'active';
  if (of42 < active + short) return 'short';
  return of42 < active + short + empty ? 'empty' : 'unconnected';
}

/** Days with a post in each of the twelve weeks. */
function daysPerWeek(unit: Unit, place: number, target: number): number[] {
  const random = randomFrom(unit.code);
  return growth.map((reached, week) => {
    const isNow = week === growth.length - 1;
    const days = Math.min(5, target + Math.floor(random() * 3));
    const skips = random();
    if (place < reached / 42) return !isNow && skips < 0.08 ? 0 : days;
    if (isNow) return partOf(place) === 'short' ? target - 1 : 0;
    return place >= active / 42 && skips < 0.3 ? days : 0;
  });
}

const idOf = (what: string): string => createHash('sha256').update(what).digest('hex').slice(0, 32);

/** All that one unit of the demo has reported. */
export interface DemoUnit {
  part: DemoPart;
  /** When its computer was connected. */
  connectedAt: number;
  deviceId: string;
  slot: string;
  entries: WireCell[];
  /** When it was last heard from: a unit without posts may also have been silent for long. */
  seenAt: number;
  /** How far its clock is from ours, milliseconds. */
  skewMs: number;
}

/** What all units of the demo have in common. */
export interface DemoFrame {
  target: number;
  today: Day;
  now: number;
  /** Of the twelve weeks, the running one last. */
  mondays: Day[];
  /** It was filled before: days that no longer belong to it are taken back. */
  isAgain: boolean;
}

/** One unit of the demo; the same for the same day, and with the same computer for as long as that is connected. */
export function demoUnit(unit: Unit, place: number, { target, today, now, mondays, isAgain }: DemoFrame): DemoUnit {
  const random = randomFrom(`seen ${unit.code}`);
  const part = partOf(place);
  const days = daysPerWeek(unit, place, target);
  const posted = new Set(mondays.flatMap((monday, week) => demoWeek(unit.code, monday, today, days[week] ?? 0)));
  const past = mondays.flatMap((monday) => demoWeek(unit.code, monday, today, 5)).filter((one) => !posted.has(one));
  const first =
    mondays[
      Math.max(
        0,
        days.findIndex((n) => n > 0),
      )
    ] ?? today;
  // At the hour of now: a unit whose connection was ended and that is filled again gets another computer.
  const connectedAt = unit.connectedAt ?? Math.min(now, epochDayOf(first) * day + (now % day));
  const isSilent = part === 'empty' && random() < 0.6;
  // The clock of the last one to join runs ahead, and so does one of its posts.
  const isAhead = part === 'active' && place * 42 >= active - 1;
  const cellsOf = (all: Iterable<Day>) => countCells([...all].flatMap((one) => demoDay(unit.code, one)));
  const cells = [
    ...cellsOf(posted),
    ...(isAgain ? cellsOf(past).map((cell) => ({ ...cell, n: 0 })) : []),
    ...(isAhead ? cellsOf([addDays(today, 3)]) : []),
  ];
  return {
    part,
    connectedAt,
    deviceId: idOf(`demo device ${unit.code} ${connectedAt}`),
    slot: idOf(`demo ${unit.code}`),
    entries: cells.map((cell) => wireCellOf(cell, epochDayOf(today))),
    seenAt: Math.max(connectedAt, now - (isSilent ? 9 * day : Math.floor(random() * 20 * hour))),
    skewMs: isAhead ? 3 * day : Math.floor(random() * 4000) - 2000,
  };
}
