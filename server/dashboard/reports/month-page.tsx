import { addDays } from '@/lib/calendar/day';
import { addMonths, sayMonth } from '../month';
import { PageLinks } from '../page-links';
import { pageOf } from '../page-of';
import { sayInstant, sayNarrowDay } from '../say';
import { ScrollTable } from '../scroll-table';
import { Exports } from '../week/exports';
import { RowShape, ShapeDrawings } from '../week/row-shape';
import { standingList, standingWords } from '../week/standing';
import type { MonthRow, MonthView, MonthWeek } from './month-view';
import type { ReadMonth } from './read-month';

const hrefOf = (month: string, page = 1): string => `/laporan?bulan=${month}${page > 1 ? `&halaman=${page}` : ''}`;

function WeekCell({ week: { n, standing } }: { week: MonthWeek }) {
  return (
    <td className="right">
      <RowShape standing={standing} size={14} />
      <span className="visually-hidden">{`${standingWords[standing]}, `}</span>
      {standing === 'putus' ? '–' : n}
    </td>
  );
}

function Row({ row, view }: { row: MonthRow; view: MonthView }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/unit/${row.id}`}>{row.name}</a>
      </th>
      <td>{row.kecamatan}</td>
      {row.weeks.map((week, index) => (
        <WeekCell key={view.mondays[index]} week={week} />
      ))}
      {!view.isSum && <td className="right">{row.asked > 0 ? `${row.active} dari ${row.asked}` : '–'}</td>}
      <td className="right">
        <b>{row.isKnown ? row.n : '–'}</b>
      </td>
    </tr>
  );
}

function MonthTable({ view, rows }: { view: MonthView; rows: MonthRow[] }) {
  return (
    <ScrollTable className="table month" aria-label="Tabel unit">
      <caption className="visually-hidden">{`Unggahan tiap unit pada ${sayMonth(view.month)}`}</caption>
      <thead>
        <tr>
          <th scope="col">Unit</th>
          <th scope="col">Kecamatan</th>
          {view.mondays.map((monday) => (
            <th scope="col" key={monday} className="right">
              <a href={`/?minggu=${monday}`}>{`${sayNarrowDay(monday)}–${sayNarrowDay(addDays(monday, 6))}`}</a>
            </th>
          ))}
          {!view.isSum && (
            <th scope="col" className="right">
              Minggu aktif
            </th>
          )}
          <th scope="col" className="right">
            Sebulan
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} view={view} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** How the numbers were made; a month of which only the sum is left says so first. */
function Rule({ isSum, isRunning }: MonthView) {
  if (isSum) {
    return (
      <p className="narrow-text">
        Bulan ini tersimpan sebagai jumlah per bulan. Angka per hari dan per minggu dihapus setelah kira-kira 13 bulan,
        jadi minggu aktifnya tidak dapat dibuka lagi.
      </p>
    );
  }
  const excused = `Minggu yang dikecualikan${isRunning ? ' dan minggu berjalan yang belum mencapai ukuran' : ''}`;
  return (
    <p className="muted narrow-text">
      {`Sebulan: semua unggahan dari tanggal 1 sampai ${isRunning ? 'hari ini' : 'akhir bulan'}. `}
      {'Minggu aktif: minggu, Senin sampai Minggu, yang mencapai ukuran pada minggu itu. '}
      {`${excused} tidak ikut dinilai. Minggu yang terbelah masuk ke bulan tempat hari Kamisnya.`}
    </p>
  );
}

/** What the shapes in the table mean, those that occur in it. */
function Legend({ rows }: { rows: MonthRow[] }) {
  const seen = new Set(rows.flatMap(({ weeks }) => weeks.map(({ standing }) => standing)));
  return (
    <ul className="legend small" aria-label="Arti bentuk">
      {standingList
        .filter((standing) => seen.has(standing))
        .map((standing) => (
          <li key={standing}>
            <RowShape standing={standing} size={14} />
            {standingWords[standing]}
          </li>
        ))}
    </ul>
  );
}

/** One month of all units: posts, and weeks that reached the measure. */
export function MonthPage({ view, facts, oldest, page }: ReadMonth & { page: number }) {
  const { month, isRunning, total, posting, rows } = view;
  const shown = pageOf(rows, page);
  const word = `${total} unggahan dari ${posting} unit pada ${sayMonth(month)}`;
  return (
    <>
      <ShapeDrawings />
      <div className="page-head">
        <div>
          <h1>{word}</h1>
          <p className="muted">
            {`${isRunning ? 'Sampai' : 'Dibuka'} ${sayInstant(facts.at, facts.zone)}. `}
            {facts.isDemo && <span className="demo">Data contoh</span>}
          </p>
        </div>
        <nav className="row" aria-label="Pilih bulan">
          {month > oldest && <a href={hrefOf(addMonths(month, -1))}>{sayMonth(addMonths(month, -1))}</a>}
          <b>{sayMonth(month)}</b>
          {!isRunning && <a href={hrefOf(addMonths(month, 1))}>{sayMonth(addMonths(month, 1))}</a>}
        </nav>
      </div>
      <Rule {...view} />
      <p className="actions">
        <a className="button" href={`/laporan/bulan.xlsx?bulan=${month}`}>
          Unduh Excel bulan ini
        </a>
        <a className="button" href={`/laporan/bulan.csv?bulan=${month}`}>
          Unduh CSV bulan ini
        </a>
      </p>
      <MonthTable view={view} rows={shown.rows} />
      <Legend rows={shown.rows} />
      <PageLinks of={shown} hrefOf={(one) => hrefOf(month, one)} />
      <section className="card week-reports" aria-labelledby="laporan-minggu">
        <h2 id="laporan-minggu">Laporan minggu ini</h2>
        <Exports monday={null} />
      </section>
    </>
  );
}
