interface SparkProps {
  /** Posts in each week. */
  weeks: number[];
  target: number;
}

const height = 22;
const step = 8;

/** Twelve tiny bars: filled where the week reached the measure, hollow where it had posts but fewer, a line where none. */
export function Spark({ weeks, target }: SparkProps) {
  const unit = Math.min(4.2, height / Math.max(...weeks, 1));
  const draw = (from: number, to: number) =>
    weeks
      .map((n, i) => ({ n, x: i * step, tall: n === 0 ? 1.5 : Math.max(3, Math.round(n * unit)) }))
      .filter(({ n }) => n >= from && n < to)
      .map(({ x, tall }) => `M${x} ${height - tall}h6v${tall}h-6z`)
      .join('');
  return (
    <svg className="spark" width="94" height="24" viewBox="0 0 94 24" aria-hidden="true">
      <path className="none" d={draw(0, 1)} />
      <path className="short" d={draw(1, target)} />
      <path className="met" d={draw(target, Number.POSITIVE_INFINITY)} />
    </svg>
  );
}
