import { StatusShape, statusList, statusWords } from '@/components/parts/status-shape';
import type { UnitRow, WeekView } from './week-view';

const byStatus = (a: UnitRow, b: UnitRow) => statusList.indexOf(a.status) - statusList.indexOf(b.status);

/** One shape for each unit, kecamatan by kecamatan. */
export function KecamatanBoard({ view }: { view: WeekView }) {
  const names = [...new Set(view.rows.map((row) => row.kecamatan))].sort();
  return (
    <section className="card" aria-labelledby="per-kecamatan">
      <h2 id="per-kecamatan">Menurut kecamatan</h2>
      <table className="board">
        <caption className="visually-hidden">{`Status ${view.unitWord} menurut kecamatan`}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Kecamatan</th>
            <th scope="col">Unit</th>
            <th scope="col">Aktif</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const rows = view.rows.filter((row) => row.kecamatan === name).sort(byStatus);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="shapes">
                  <ul>
                    {rows.map((row) => (
                      <li key={row.name} title={`${row.name}: ${statusWords[row.status]}`}>
                        <StatusShape status={row.status} size={22} />
                        <span className="visually-hidden">{`${row.name}: ${statusWords[row.status]}`}</span>
                      </li>
                    ))}
                  </ul>
                </td>
                <td className="right">
                  <b>{rows.filter((row) => row.status === 'aktif').length}</b> dari {rows.length}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
