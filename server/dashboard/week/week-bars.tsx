import { sayNarrowDay } from '../say';
import { Bars } from './bars';
import type { WeekView } from './week-view';

/** How many units reached the measure in each week, the running week hatched; the same as a table below. */
export function WeekBars({ view }: { view: WeekView }) {
  const hasRunning = view.weeks.some((week) => week.isRunning);
  return (
    <section className="card" aria-labelledby="per-minggu">
      <div className="card-head">
        <h2 id="per-minggu">{`${view.weeks.length} minggu terakhir`}</h2>
        {hasRunning && <span className="small muted">Bergaris miring: minggu berjalan</span>}
      </div>
      <Bars view={view} width={620} height={262} labelEvery={1} className="wide" />
      <Bars view={view} width={318} height={220} labelEvery={2} className="narrow" />
      <details>
        <summary>Lihat sebagai tabel</summary>
        <table className="week-table">
          <thead>
            <tr>
              <th scope="col">Minggu mulai</th>
              <th scope="col" className="right">
                Aktif
              </th>
            </tr>
          </thead>
          <tbody>
            {view.weeks.map(({ monday, active, isRunning }) => (
              <tr key={monday}>
                <th scope="row">{`Senin ${sayNarrowDay(monday)}${isRunning ? ', minggu berjalan' : ''}`}</th>
                <td className="right">{`${active} dari ${view.rows.length}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
