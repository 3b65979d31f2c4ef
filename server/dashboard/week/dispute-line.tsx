import type { Dispute } from '../../store/disputes';
import type { WeekView } from './week-view';

/** So many units are named; the others follow when these are answered. */
const named = 5;

/** Says that units wait for an answer, and where: nobody looks through 42 pages to find a dispute. */
export function DisputeLine({ view, waiting }: { view: WeekView; waiting: readonly Dispute[] }) {
  const units = new Set(waiting.map(({ unitId }) => unitId));
  const rows = view.rows.filter(({ id }) => units.has(id)).slice(0, named);
  if (rows.length === 0) return null;
  return (
    <p className="clock-line">
      {`${waiting.length} sanggahan menunggu jawaban: `}
      {rows.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`/unit/${id}#sanggahan`}>{name}</a>
        </span>
      ))}
      {units.size > rows.length ? ` dan ${units.size - rows.length} unit lain.` : '.'}
    </p>
  );
}
