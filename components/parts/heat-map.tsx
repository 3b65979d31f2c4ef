import { addDays } from '@/lib/calendar/day';
import type { HeatMap as HeatMapData, HeatWeek } from '@/lib/streak/heat-map';
import { type Language, say } from '@/lib/words/words';
import { monthWords, weekdayWords } from './date-words';

/** Distance between two squares, and where the first one stands. */
const step = 12;
const left = 36;
const top = 24;

/** Side of the square for 0, 1, 2, 3 and more posts: the number shows in size and tone, not in tone alone. */
const sides = [2, 7, 9, 11] as const;

const levelOf = (n: number) => Math.min(n, 3) as 0 | 1 | 2 | 3;

export const HeatSquare = ({ x, y, n }: { x: number; y: number; n: number }) => {
  const side = sides[levelOf(n)];
  return (
    <rect className={`heat-${levelOf(n)}`} x={x - side / 2} y={y - side / 2} width={side} height={side} rx={side / 4} />
  );
};

/** The month whose first day lies in the week, if any. */
const monthOf = ({ monday }: HeatWeek) =>
  [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(monday, ahead)).find((day) => day.endsWith('-01'));

/** A square a day, a column a week, Monday on top. One image with one summary for screen readers. */
export function HeatMap({ map, summary, language }: { map: HeatMapData; summary: string; language: Language }) {
  const width = left + step * (map.weeks.length - 0.5);
  return (
    <svg className="heat-map" viewBox={`0 0 ${width} 102`} role="img" aria-label={summary}>
      {map.weeks.map((week, column) => {
        const month = monthOf(week);
        const isAtEdge = column > map.weeks.length - 3;
        return (
          <g key={week.monday}>
            {month && (
              <text x={isAtEdge ? width : left + step * column - 6} y={11} textAnchor={isAtEdge ? 'end' : 'start'}>
                {say(monthWords(month), language)}
              </text>
            )}
            {week.counts.map((n, row) => (
              <HeatSquare key={row} x={left + step * column} y={top + step * row} n={n} />
            ))}
          </g>
        );
      })}
      {[0, 2, 4].map((row) => (
        <text key={row} x={0} y={top + 4 + step * row}>
          {say(weekdayWords(row), language).slice(0, 3)}
        </text>
      ))}
    </svg>
  );
}
