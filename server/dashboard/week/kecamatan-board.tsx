import { type Choice, hrefOf } from './choice';
import { RowShape } from './row-shape';
import { type Standing, standingList, standingWords } from './standing';
import type { UnitRow } from './unit-row';
import type { WeekView } from './week-view';

/** With more units than this, shapes can no longer be told apart at a glance: then each status has one, with its number. */
const mostShapes = 120;

const byStanding = (a: UnitRow, b: UnitRow) => standingList.indexOf(a.standing) - standingList.indexOf(b.standing);

function UnitShapes({ rows }: { rows: UnitRow[] }) {
  return (
    <ul>
      {rows.toSorted(byStanding).map(({ id, name, standing }) => (
        <li key={id} title={`${name}: ${standingWords[standing]}`}>
          <RowShape standing={standing} size={22} />
          <span className="visually-hidden">{`${name}: ${standingWords[standing]}`}</span>
        </li>
      ))}
    </ul>
  );
}

function CountedShapes({ rows }: { rows: UnitRow[] }) {
  const having = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  return (
    <ul>
      {standingList
        .filter((standing) => having(standing) > 0)
        .map((standing) => (
          <li key={standing} title={standingWords[standing]}>
            <RowShape standing={standing} size={22} />
            <span className="visually-hidden">{`${standingWords[standing]}:`}</span>
            {having(standing)}
          </li>
        ))}
    </ul>
  );
}

/** One shape for each unit, kecamatan by kecamatan; the name of the kecamatan leads to its units in the list. */
export function KecamatanBoard({ view, choice }: { view: WeekView; choice: Choice }) {
  const all = [...new Set(view.rows.map((row) => row.kecamatan))].sort();
  // A dinas lies in none: it stands below them.
  const names = [...all.filter(Boolean), ...all.filter((name) => !name)];
  const Shapes = view.rows.length > mostShapes ? CountedShapes : UnitShapes;
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
            const rows = view.rows.filter((row) => row.kecamatan === name);
            return (
              <tr key={name}>
                <th scope="row">
                  {name ? (
                    <a href={hrefOf({ ...choice, kecamatan: name, page: 1 }, 'daftar')}>{name}</a>
                  ) : (
                    'Tanpa kecamatan'
                  )}
                </th>
                <td className="shapes">
                  <Shapes rows={rows} />
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
