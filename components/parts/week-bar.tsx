/** One segment for each day that the week asks for. Decorative: the sentence under it is what is read. */
export function WeekBar({ count, target }: { count: number; target: number }) {
  return (
    <div className="week-bar" aria-hidden="true">
      {Array.from({ length: target }, (_, index) => (
        <i key={index} className={index < count ? 'is-filled' : ''} />
      ))}
    </div>
  );
}
