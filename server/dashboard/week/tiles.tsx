import { type Choice, hrefOf } from './choice';
import { RowShape } from './row-shape';
import { sayReached, sayShort } from './say-measure';
import { type Standing, standingWords } from './standing';
import { shownStandings, type WeekView } from './week-view';

/** What each of them means, with the measure in it. */
const meaningOf = (standing: Standing, { target, isRunning }: WeekView): string =>
  ({
    aktif: sayReached(target),
    kurang: sayShort(target),
    kosong: `terhubung, ${isRunning ? 'minggu ini' : 'minggu itu'} 0`,
    putus: 'belum ada data',
    dikecualikan: 'tidak diminta minggu itu',
  })[standing];

/** The four honest statuses, each a filter of the list. */
export function Tiles({ view, choice }: { view: WeekView; choice: Choice }) {
  const shown = shownStandings(view);
  return (
    <ul className={`tiles tiles-${shown.length}`} aria-label="Jumlah unit menurut status, sebagai saringan daftar">
      {shown.map((standing) => {
        const isChosen = choice.standing === standing;
        const href = hrefOf({ ...choice, standing: isChosen ? '' : standing, page: 1 }, 'daftar');
        return (
          <li key={standing}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              <RowShape standing={standing} size={28} />
              <strong>{view.counts[standing]}</strong>
              <em>{standingWords[standing]}</em>
              <small>{meaningOf(standing, view)}</small>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
