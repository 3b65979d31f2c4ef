import { median } from './median';
import type { Heat } from './race-peer';
import type { OwnTimes } from './time-own';

/** What is measured against a limit; mostly a ratio, so that a slow computer changes little. */
export interface Goal {
  id: string;
  about: string;
  /** How the value is read: at most or at least. */
  isAtMost: boolean;
  /** Beyond this the gate fails; about twice the target, so that a busy computer does not. */
  gate: number;
  /** What we want to claim. */
  target: number;
  /** Left out when what it needs was not measured. */
  value?: number;
  /** Of what is no ratio: md (milliseconds), kB, MB, %. */
  unit?: string;
}

/** A goal as one line. The limits of what has no gate of its own are the same. */
export const goal = (
  id: string,
  about: string,
  isAtMost: boolean,
  [gate, target]: readonly [gate: number, target: number],
  value: number | undefined,
  unit?: string,
): Goal => ({
  id,
  about,
  isAtMost,
  gate,
  target,
  ...(value === undefined ? {} : { value }),
  ...(unit === undefined ? {} : { unit }),
});

/** The goals of speed with what one or several processes measured; several give their median. */
export function speedGoals(own: readonly OwnTimes[], races: Readonly<Record<string, readonly Heat[][]>>): Goal[] {
  const whole = median(own.map((one) => one.whole.find(({ length }) => length === 2_200)?.checkPerScan ?? Number.NaN));
  const keystroke = (length: number) =>
    median(own.map((one) => one.keystroke.find((key) => key.length === length)?.share ?? Number.NaN));
  const tags = (length: number) =>
    median(own.map((one) => one.tags.find((tag) => tag.length === length)?.share ?? Number.NaN));
  const faster = (name: string) => {
    const runs = races[name]?.map((heats) => heats.find(({ length }) => length === 2_200)?.peerPerCheck ?? Number.NaN);
    return runs && median(runs);
  };
  const compromise = faster('compromise');
  const hostile = median(own.map((one) => one.hostile[0]?.perNormal ?? Number.NaN));
  return [
    goal('P1', 'pemeriksaan utuh 2.200 huruf ÷ satu pindaian kata', true, [20, 12], whole),
    goal('P2', 'pemeriksaan utuh ÷ nlp(text) compromise/one', true, [1.2, 0.8], compromise && 1 / compromise),
    goal('P3', 'textlint ÷ pemeriksaan', false, [5, 8], faster('textlint')),
    goal('P3', 'retext ÷ pemeriksaan', false, [5, 8], faster('retext')),
    goal('P3', 'Harper slim ÷ pemeriksaan', false, [8, 15], faster('harper')),
    goal('P3', 'write-good ÷ pemeriksaan', false, [0.2, 0.4], faster('write-good')),
    goal('P4', 'satu ketikan dalam 20.000 huruf ÷ pemeriksaan utuh', true, [1 / 5, 1 / 15], keystroke(20_000)),
    goal('P4', 'satu ketikan dalam 2.200 huruf ÷ pemeriksaan utuh', true, [1 / 3, 1 / 6], keystroke(2_200)),
    goal('P5', 'pangkat pertumbuhan 2.200 → 63.206 huruf', true, [1.15, 1.08], median(own.map((one) => one.exponent))),
    goal('P6', 'naskah jahat terburuk ÷ naskah biasa, 63.206 huruf', true, [8, 4], hostile),
    goal('TG', 'saran tagar ÷ pemeriksaan utuh 2.200 huruf', true, [1 / 5, 1 / 10], tags(2_200)),
    goal('TG', 'saran tagar ÷ pemeriksaan utuh 280 huruf', true, [1 / 5, 1 / 10], tags(280)),
  ];
}

/** The goals that were measured. */
export const measuredIn = (goals: readonly Goal[]): Goal[] => goals.filter(({ value }) => value !== undefined);

/** Whether the measured value keeps a limit. A value that could not be measured keeps none. */
export const keeps = ({ isAtMost, value = Number.NaN }: Goal, limit: number): boolean =>
  isAtMost ? value <= limit : value >= limit;
