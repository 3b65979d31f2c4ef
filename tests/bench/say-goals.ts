import { sayTable } from '@/scripts/eval/say-table';
import { type Goal, keeps } from './goals';

/** "9,4", and small shares as "1/13". */
export function sayRatio(value: number): string {
  if (value < 0.3) return `1/${(1 / value).toFixed(1).replace('.', ',')}`;
  return value.toFixed(2).replace('.', ',');
}

/** A ratio, or "9,40 kB" where there is a unit. */
function sayValue(value: number, unit?: string): string {
  if (!unit) return sayRatio(value);
  return `${value.toFixed(value < 10 ? 2 : 0).replace('.', ',')} ${unit}`;
}

const verdictOf = (goal: Goal): string =>
  goal.value === undefined
    ? 'tidak terukur'
    : keeps(goal, goal.target)
      ? 'sesuai sasaran'
      : keeps(goal, goal.gate)
        ? 'belum sasaran'
        : 'GAGAL';

/** The goals as a table for people. */
export const sayGoals = (goals: readonly Goal[]): string =>
  sayTable(
    ['tujuan', 'terukur', 'batas', 'sasaran', 'hasil'],
    goals.map((goal) => {
      const sign = goal.isAtMost ? '≤' : '≥';
      return [
        `${goal.id} ${goal.about}`,
        goal.value === undefined ? '–' : sayValue(goal.value, goal.unit),
        `${sign} ${sayValue(goal.gate, goal.unit)}`,
        `${sign} ${sayValue(goal.target, goal.unit)}`,
        verdictOf(goal),
      ];
    }),
  );
