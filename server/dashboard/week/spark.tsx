import type { UnitRow } from './unit-row';

const height = 22;
const step = 8;

/** Twelve tiny bars: filled where the week reached its measure, hollow where it had posts but fewer, a line where none. */
export function Spark({ weeks }: { weeks: UnitRow['weeks'] }) {
  const unit = Math.min(4.2, height / Math.max(...weeks.map(({ n }) => n), 1));
  const bars = weeks.map(({ n, isActive }, i) => ({
    kind: isActive ? 'met' : n > 0 ? 'short' : 'none',
    x: i * step,
    tall: n === 0 ? 1.5 : Math.max(3, Math.round(n * unit)),
  }));
  const kinds = ['none', 'short', 'met'].filter((kind) => bars.some((bar) => bar.kind === kind));
  return (
    <svg className="spark" width="94" height="24" viewBox="0 0 94 24" aria-hidden="true">
      {kinds.map((kind) => (
        <path
          key={kind}
          className={kind}
          d={bars
            .filter((bar) => bar.kind === kind)
            .map(({ x, tall }) => `M${x} ${height}v-${tall}h6v${tall}z`)
            .join('')}
        />
      ))}
    </svg>
  );
}
