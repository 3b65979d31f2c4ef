import { type Status, StatusShape, statusList, statusWords } from '@/components/parts/status-shape';
import type { WeekView } from './week-view';

/** What each status means, with the measure in it. */
const meaningOf = (status: Status, { target, isRunning }: WeekView): string =>
  ({
    aktif: target === 1 ? '1 unggahan atau lebih' : `${target} unggahan atau lebih`,
    kurang: target === 2 ? '1 unggahan' : `1 sampai ${target - 1} unggahan`,
    kosong: `terhubung, ${isRunning ? 'minggu ini' : 'minggu itu'} 0`,
    putus: 'belum ada data',
  })[status];

/** The four honest statuses. With a measure of one post nobody can be "kurang aktif", so its tile is left out. */
export function Tiles({ view }: { view: WeekView }) {
  const shown = statusList.filter((status) => status !== 'kurang' || view.target > 1);
  return (
    <ul className={`tiles tiles-${shown.length}`} aria-label="Jumlah unit menurut status">
      {shown.map((status) => (
        <li key={status}>
          <StatusShape status={status} size={28} />
          <strong>{view.counts[status]}</strong>
          <em>{statusWords[status]}</em>
          <small>{meaningOf(status, view)}</small>
        </li>
      ))}
    </ul>
  );
}
