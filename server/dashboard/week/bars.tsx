import { sayNarrowDay } from '../say';
import type { WeekView } from './week-view';

interface BarsProps {
  view: WeekView;
  /** The drawing's own units; it grows and shrinks with its column. */
  width: number;
  height: number;
  /** How many weeks share one label under the bars. */
  labelEvery: number;
  className: string;
}

const top = 34;
const foot = 30;
const round = (n: number) => Math.round(n * 10) / 10;

/** One bar with its number for each week; the running week is hatched. */
export function Bars({ view, width, height, labelEvery, className }: BarsProps) {
  const { weeks, rows, unitWord } = view;
  const base = height - foot;
  const step = width / weeks.length;
  const full = Math.max(rows.length, 1);
  const first = weeks[0]?.active ?? 0;
  const last = weeks.at(-1)?.active ?? 0;
  const hatch = `hatch-${width}`;
  return (
    <svg
      className={`bars ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Unit aktif per minggu, ${weeks.length} minggu: ${first} pada minggu pertama, ${last} pada minggu terakhir, dari ${rows.length} ${unitWord}.`}
    >
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--primary-soft)" />
          <rect width="3" height="7" fill="var(--primary)" />
        </pattern>
      </defs>
      <text x="0" y="16">{`${rows.length} ${unitWord}`}</text>
      <path className="limit" d={`M0 ${top - 10}H${width}`} />
      <path className="base" d={`M0 ${base}H${width}`} />
      {weeks.map(({ monday, active, isRunning }, index) => {
        const x = round(step * (index + 0.5));
        const tall = round((active / full) * (base - top + 10));
        const isLabelled = (weeks.length - 1 - index) % labelEvery === 0;
        return (
          <g key={monday}>
            <rect
              x={round(x - step * 0.4)}
              y={round(base - tall)}
              width={round(step * 0.8)}
              height={tall}
              rx="3"
              fill={isRunning ? `url(#${hatch})` : 'var(--primary)'}
              stroke={isRunning ? 'var(--primary)' : undefined}
              strokeWidth={isRunning ? 2 : undefined}
            />
            <text className="value" x={x} y={round(base - tall - 6)}>
              {active}
            </text>
            {isLabelled && (
              <text className="label" x={x} y={height - 10}>
                {sayNarrowDay(monday)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
