import { addDays, dayFromEpoch, epochDayOf, weekOf } from '@/lib/calendar/day';
import { excuseWords } from '../../excuse-words';
import { excuseList } from '../../store/excuses';
import { Options } from '../labelled';
import { sayWeekShort } from '../say';
import type { UnitFacts } from './read-unit';

/** Weeks that can be excused: some back, since a flood is told later, and some ahead. */
const back = 12;
const ahead = 4;

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const reasons = Object.fromEntries(excuseList.map((one) => [one, capital(excuseWords[one])]));
const sayWeek = (monday: string) => `${sayWeekShort(monday, addDays(monday, 6))} ${monday.slice(0, 4)}`;

/** The Mondays that the form offers, the running week first, then back and ahead. */
export function excusable(today: string): string[] {
  const running = weekOf(today);
  const steps = [...Array.from({ length: back + 1 }, (_, i) => -i), ...Array.from({ length: ahead }, (_, i) => i + 1)];
  return steps.map((step) => addDays(running, 7 * step));
}

/** Weeks in which nothing is asked of this unit alone. */
export function ExcuseCard({ id, isAdmin, weeks }: UnitFacts) {
  const excused = new Set(weeks.excused.map(({ monday }) => monday));
  const offered = excusable(weeks.today).filter((monday) => !excused.has(epochDayOf(monday)));
  return (
    <section className="card" aria-labelledby="dikecualikan">
      <h2 id="dikecualikan">Minggu dikecualikan</h2>
      <p className="muted">
        {`${excused.size === 0 ? 'Belum ada. ' : ''}Libur dan bencana tidak memutus minggu berturut-turut.`}
      </p>
      {excused.size > 0 && (
        <ul className="entries">
          {weeks.excused.toReversed().map(({ monday, reason }) => (
            <li key={monday}>
              {`${sayWeek(dayFromEpoch(monday))}: ${excuseWords[reason]} `}
              {isAdmin && (
                <form method="post" action={`/unit/${id}/minta-lagi`} className="inline">
                  <button type="submit" className="link" name="minggu" value={dayFromEpoch(monday)}>
                    Batalkan<span className="visually-hidden">{` pengecualian ${sayWeek(dayFromEpoch(monday))}`}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {isAdmin && (
        <details>
          <summary>Kecualikan satu minggu</summary>
          <form method="post" action={`/unit/${id}/kecualikan`}>
            <label className="field">
              <span>Minggu</span>
              <select className="input" name="minggu">
                <Options of={Object.fromEntries(offered.map((monday) => [monday, sayWeek(monday)]))} />
              </select>
            </label>
            <label className="field">
              <span>Alasan</span>
              <select className="input" name="alasan">
                <Options of={reasons} />
              </select>
            </label>
            <p className="actions">
              <button type="submit" className="button">
                Kecualikan
              </button>
            </p>
          </form>
        </details>
      )}
    </section>
  );
}
