/** More segments than this are too narrow to tell apart; then each stands for several posts. */
const atMost = 14;

/** One segment for each post that the week asks for. Decorative: the sentence under it is what is read. */
export function WeekBar({ count, target }: { count: number; target: number }) {
  const segments = Math.min(target, atMost);
  const filled = Math.min(segments, Math.floor((count / target) * segments));
  return (
    <div className="week-bar" aria-hidden="true">
      {Array.from({ length: segments }, (_, index) => (
        <i key={index} className={index < filled ? 'is-filled' : ''} />
      ))}
    </div>
  );
}
