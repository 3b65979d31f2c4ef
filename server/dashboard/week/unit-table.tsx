import { StatusShape, statusWords } from '@/components/parts/status-shape';
import { platformList } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import { sayNarrowDay, sayWeekdayShort } from '../say';
import { Spark } from './spark';
import type { UnitRow, WeekView } from './week-view';

/** The three platforms with a composer that is watched always have a column; the others when somebody posted there. */
const always = 3;

const shownPlatforms = (rows: UnitRow[]) =>
  platformList
    .map((platform, index) => ({ platform, index }))
    .filter(({ index }) => index < always || rows.some((row) => (row.platforms[index] ?? 0) > 0));

interface RowProps {
  row: UnitRow;
  view: WeekView;
  platforms: ReturnType<typeof shownPlatforms>;
}

function sayLast(row: UnitRow, monday: string): string {
  if (!row.last) return '–';
  return row.last >= monday ? sayWeekdayShort(row.last) : sayNarrowDay(row.last);
}

function Row({ row, view, platforms }: RowProps) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>
        <span className="status">
          <StatusShape status={row.status} size={20} />
          {statusWords[row.status]}
        </span>
      </td>
      <td className="folded">{row.kecamatan}</td>
      {row.status === 'putus' ? (
        <td className="right folded muted" colSpan={platforms.length + 1}>
          belum ada data
        </td>
      ) : (
        <>
          {platforms.map(({ platform, index }) => {
            const n = row.platforms[index] ?? 0;
            return (
              <td key={platform} className={n === 0 ? 'right folded muted' : 'right folded'}>
                {n}
              </td>
            );
          })}
          <td className="right folded">
            <b>{row.n}</b>
          </td>
        </>
      )}
      <td data-label="Terakhir:">{sayLast(row, view.monday)}</td>
      <td className="right" data-label="Beruntun:">
        {row.streak > 0 ? `${row.streak} minggu` : '–'}
      </td>
      <td className="folded">
        <Spark weeks={row.weeks} target={view.target} />
      </td>
    </tr>
  );
}

/** Every unit, alphabetical: never the best or the worst first. */
export function UnitTable({ view }: { view: WeekView }) {
  const platforms = shownPlatforms(view.rows);
  const unitWord = view.unitWord === 'kelurahan' ? 'Kelurahan' : 'Unit';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls sideways on small screens and keys must reach it
    <section className="units" aria-label="Tabel unit" tabIndex={0}>
      <table>
        <caption className="visually-hidden">{`Unggahan tiap ${view.unitWord} pada minggu yang dipilih`}</caption>
        <thead>
          <tr>
            <th scope="col">{unitWord}</th>
            <th scope="col">Status</th>
            <th scope="col">Kecamatan</th>
            {platforms.map(({ platform }) => (
              <th scope="col" key={platform} className="right">
                {surfaceNames[platform].id}
              </th>
            ))}
            <th scope="col" className="right">
              Jumlah
            </th>
            <th scope="col">Terakhir</th>
            <th scope="col" className="right">
              Berturut-turut
            </th>
            <th scope="col">{`${view.weeks.length} minggu`}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={`${row.name} ${row.kecamatan}`} row={row} view={view} platforms={platforms} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
