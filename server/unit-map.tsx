import { longDayWords, weekdayWords } from '@/components/parts/date-words';
import { HeatLegend } from '@/components/parts/heat-legend';
import { HeatMap } from '@/components/parts/heat-map';
import { weekdayNames } from '@/lib/calendar/say-day';
import type { HeatMap as HeatMapData } from '@/lib/streak/heat-map';
import { mapWords } from '@/lib/words/popup';
import { sayNarrowDay } from './dashboard/say';
import { ScrollTable } from './dashboard/scroll-table';

/** The last 26 weeks of one unit as a map, and the same as a table. */
export function UnitMap({ map }: { map: HeatMapData }) {
  const { first, last, total, activeWeeks, busiest } = map;
  const summary = mapWords.summary(
    longDayWords(first),
    longDayWords(last),
    total,
    activeWeeks,
    busiest.map(weekdayWords),
  );
  return (
    <section className="card" aria-labelledby="peta">
      <div className="card-head">
        <h2 id="peta">{mapWords.title.id}</h2>
        <HeatLegend />
      </div>
      <p className="small muted">{`${total} unggahan, ada pada ${activeWeeks} minggu.`}</p>
      <HeatMap map={map} summary={summary.id} language="id" />
      <details>
        <summary>Lihat sebagai tabel</summary>
        <ScrollTable aria-label="Tabel unggahan tiap hari">
          <thead>
            <tr>
              <th scope="col">Minggu mulai</th>
              {weekdayNames.map((name) => (
                <th scope="col" key={name} className="right">
                  {name.slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.weeks.toReversed().map(({ monday, counts }) => (
              <tr key={monday}>
                <th scope="row">{sayNarrowDay(monday)}</th>
                {weekdayNames.map((name, weekday) => (
                  <td key={name} className="right">
                    {counts[weekday] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </section>
  );
}
