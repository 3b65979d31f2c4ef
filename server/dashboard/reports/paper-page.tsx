import Printer from 'lucide-react/icons/printer';
import { sayInstant, sayWholeWeek } from '../say';
import { unitHeadings } from '../unit-word';
import { Bars } from '../week/bars';
import type { ReadWeek } from '../week/read-week';
import { RowShape, ShapeDrawings } from '../week/row-shape';
import { sayMeasure } from '../week/say-measure';
import { standingWords } from '../week/standing';
import type { UnitRow } from '../week/unit-row';
import { shownStandings, type WeekView } from '../week/week-view';
import { Letterhead } from './letterhead';
import { Signature } from './signature';

function Counts({ view }: { view: WeekView }) {
  return (
    <ul className="counts">
      {shownStandings(view).map((standing) => (
        <li key={standing}>
          <RowShape standing={standing} size={18} />
          <strong>{view.counts[standing]}</strong>
          <span>{standingWords[standing]}</span>
        </li>
      ))}
    </ul>
  );
}

function PaperRow({ row }: { row: UnitRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>
        <span className="status">
          <RowShape standing={row.standing} size={12} />
          {standingWords[row.standing]}
        </span>
        {row.standing === 'dikecualikan' && ` (${row.excuse})`}
      </td>
      <td className="right">{row.status === 'putus' ? '–' : row.days}</td>
      <td className="right">{row.status === 'putus' ? '–' : row.n}</td>
    </tr>
  );
}

/** One week on paper, for the meeting on Monday: as it stands on the page, on A4, with a place to sign. */
export function PaperPage({ view, facts, monday }: ReadWeek) {
  const { rows, counts, unitWord, isRunning } = view;
  const time = sayInstant(facts.at, facts.zone);
  return (
    <>
      <p className="paper-tools">
        <a href={monday ? `/?minggu=${monday}` : '/'}>Kembali ke dasbor</a>
        <button type="button" className="button button-primary" data-print hidden>
          <Printer className="icon" aria-hidden="true" />
          Cetak
        </button>
        <span className="small muted">Cetak atau simpan sebagai PDF: tekan Ctrl+P.</span>
      </p>
      <article className="paper">
        <ShapeDrawings />
        <Letterhead facts={facts} />
        <h1>
          <b>{counts.aktif}</b> <span>{`dari ${rows.length} ${unitWord} aktif`}</span>
        </h1>
        <p className="muted">
          {`${sayWholeWeek(view.monday, view.sunday)}, ${isRunning ? 'sampai' : 'dicetak'} ${time}. `}
          {`Ukuran: ${sayMeasure(view.target)}.`}
        </p>
        <Counts view={view} />
        <h2>{`Unit aktif, ${view.weeks.length} minggu terakhir`}</h2>
        <Bars view={view} width={672} height={128} labelEvery={1} className="on-paper" />
        <h2>Daftar unit</h2>
        <div className="two">
          <table>
            <thead>
              <tr>
                <th scope="col">{unitHeadings[unitWord]}</th>
                <th scope="col">Status</th>
                <th scope="col" className="right">
                  Hari
                </th>
                <th scope="col" className="right">
                  Jml.
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PaperRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
        <Signature facts={facts} />
        <p className="source">
          Sumber: catatan unit lewat Siap Siar, dapat disanggah. Hari: hari dengan unggahan. Jml.: jumlah unggahan.
        </p>
      </article>
      <script src="/dasbor.js" defer />
    </>
  );
}
