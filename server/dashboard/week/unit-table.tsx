import { statusWords } from '@/components/parts/status-shape';
import { platformList } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import { sayNarrowDay, sayWeekdayShort } from '../say';
import { ScrollTable } from '../scroll-table';
import { unitHeadings } from '../unit-word';
import { type Choice, hrefOf, type Sort } from './choice';
import { RowShape } from './row-shape';
import { Spark } from './spark';
import { standingWords } from './standing';
import type { UnitRow } from './unit-row';
import type { WeekView } from './week-view';

/** The three platforms with a composer that is watched always have a column; the others when somebody posted there. */
const always = 3;

/** The platforms that have a column, with their places in `platformList`. */
export const shownPlatforms = (rows: readonly UnitRow[]) =>
  platformList
    .map((platform, index) => ({ platform, index }))
    .filter(({ index }) => index < always || rows.some((row) => (row.platforms[index] ?? 0) > 0));

/** What a first click puts on top: the alphabet begins at A, numbers at the largest. */
const downFirst = (sort: Sort) => sort !== 'nama' && sort !== 'status' && sort !== 'kecamatan';

interface HeadingProps {
  sort: Sort;
  choice: Choice;
  children: string;
  isRight?: boolean;
}

function Heading({ sort, choice, children, isRight = false }: HeadingProps) {
  const isSorted = choice.sort === sort;
  const isDown = isSorted ? !choice.isDown : downFirst(sort);
  return (
    <th
      scope="col"
      className={isRight ? 'right' : undefined}
      aria-sort={isSorted ? (choice.isDown ? 'descending' : 'ascending') : undefined}
    >
      <a href={hrefOf({ ...choice, sort, isDown, page: 1 }, 'daftar')}>{children}</a>
    </th>
  );
}

interface RowProps {
  row: UnitRow;
  view: WeekView;
  platforms: ReturnType<typeof shownPlatforms>;
}

function sayLast(row: UnitRow, monday: string): string {
  if (!row.last) return '–';
  return row.last >= monday ? sayWeekdayShort(row.last) : sayNarrowDay(row.last);
}

/** What must be known to read the status rightly: why nothing was asked for, and since when there is no news. */
function notesOf({ status, standing, excuse, silentSince }: UnitRow): string[] {
  const isExcused = standing === 'dikecualikan';
  // That there was none is what an excuse is for; that there were some is worth a word.
  const was = isExcused && status === 'kurang' && statusWords[status].toLowerCase();
  const excused = excuse !== null && (isExcused ? excuse : `dikecualikan: ${excuse}`);
  const silent = silentSince !== null && `kabar terakhir ${sayNarrowDay(silentSince)}`;
  return [was, excused, silent].filter((note) => note !== false);
}

function Row({ row, view, platforms }: RowProps) {
  const notes = notesOf(row);
  const number = (n: number) => (n === 0 ? 'right folded muted' : 'right folded');
  return (
    <tr>
      <th scope="row">
        <a href={`/unit/${row.id}`}>{row.name}</a>
      </th>
      <td>
        <span className="status">
          <RowShape standing={row.standing} size={20} />
          {standingWords[row.standing]}
        </span>
        {notes.length > 0 && <small className="muted">{notes.join(', ')}</small>}
      </td>
      <td className="folded">{row.kecamatan}</td>
      {row.status === 'putus' ? (
        <td className="right folded muted" colSpan={platforms.length + (view.target > 1 ? 2 : 1)}>
          belum ada data
        </td>
      ) : (
        <>
          {platforms.map(({ platform, index }) => {
            const n = row.platforms[index] ?? 0;
            return (
              <td key={platform} className={number(n)}>
                {n}
              </td>
            );
          })}
          <td className="right folded">
            <b>{row.n}</b>
          </td>
          {view.target > 1 && <td className={number(row.days)}>{row.days}</td>}
        </>
      )}
      <td data-label="Terakhir:">{sayLast(row, view.monday)}</td>
      <td className="right" data-label="Beruntun:">
        {row.streak > 0 ? `${row.streak} minggu` : '–'}
      </td>
      <td className="folded">
        <Spark weeks={row.weeks} />
      </td>
    </tr>
  );
}

interface UnitTableProps {
  view: WeekView;
  /** What is shown of it, in this order. */
  rows: UnitRow[];
  choice: Choice;
}

/** Every unit, alphabetical unless somebody asks otherwise: never the best or the worst first by itself. */
export function UnitTable({ view, rows, choice }: UnitTableProps) {
  const platforms = shownPlatforms(view.rows);
  return (
    <ScrollTable className="units" aria-label="Tabel unit">
      <caption className="visually-hidden">{`Unggahan tiap ${view.unitWord} pada minggu yang dipilih`}</caption>
      <thead>
        <tr>
          <Heading sort="nama" choice={choice}>
            {unitHeadings[view.unitWord]}
          </Heading>
          <Heading sort="status" choice={choice}>
            Status
          </Heading>
          <Heading sort="kecamatan" choice={choice}>
            Kecamatan
          </Heading>
          {platforms.map(({ platform }) => (
            <Heading key={platform} sort={platform} choice={choice} isRight>
              {surfaceNames[platform].id}
            </Heading>
          ))}
          <Heading sort="jumlah" choice={choice} isRight>
            Jumlah
          </Heading>
          {view.target > 1 && (
            <Heading sort="hari" choice={choice} isRight>
              Hari
            </Heading>
          )}
          <Heading sort="terakhir" choice={choice}>
            Terakhir
          </Heading>
          <Heading sort="beruntun" choice={choice} isRight>
            Berturut-turut
          </Heading>
          <th scope="col">{`${view.weeks.length} minggu`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} view={view} platforms={platforms} />
        ))}
      </tbody>
    </ScrollTable>
  );
}
