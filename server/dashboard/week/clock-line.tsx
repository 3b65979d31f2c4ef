import { type Choice, hrefOf, unfiltered } from './choice';
import type { WeekView } from './week-view';

/** Says calmly that some computers tell another time than ours: their posts may stand on a wrong day, or wait aside. */
export function ClockLine({ view, choice }: { view: WeekView; choice: Choice }) {
  const off = view.rows.filter((row) => row.isClockOff).length;
  if (off === 0) return null;
  return (
    <p className="clock-line">
      {`Jam komputer di ${off} unit perlu dicocokkan. Sebagian unggahannya mungkin belum terhitung. `}
      <a href={hrefOf({ ...unfiltered(choice), isClockOff: true }, 'daftar')}>{`Lihat ${off} unit`}</a>
    </p>
  );
}
