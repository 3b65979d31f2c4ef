import { memo } from 'react';
import { longDayWords, weekdayWords, weekWords } from '@/components/parts/date-words';
import { HeatLegend } from '@/components/parts/heat-legend';
import { HeatMap } from '@/components/parts/heat-map';
import { addDays } from '@/lib/calendar/day';
import type { HeatMap as HeatMapData } from '@/lib/streak/heat-map';
import { mapWords } from '@/lib/words/popup';
import { weekTableWords } from '@/lib/words/riwayat';
import { type Language, say } from '@/lib/words/words';

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** The map of 26 weeks, and behind it the same numbers as a table. Not drawn again at each letter of a search. */
export const WeekTable = memo(function WeekTable({ map, language }: { map: HeatMapData; language: Language }) {
  const [first, last] = [longDayWords(map.first), longDayWords(map.last)];
  const summary = mapWords.summary(first, last, map.total, map.activeWeeks, map.busiest.map(weekdayWords));
  const caption = say(weekTableWords.caption, language);
  return (
    <section className="card weeks" aria-labelledby="weeks-title">
      <div className="row weeks-head">
        <h2 id="weeks-title">{say(weekTableWords.title, language)}</h2>
        <HeatLegend />
      </div>
      <HeatMap map={map} summary={say(summary, language)} language={language} />
      <details>
        <summary>{say(weekTableWords.show, language)}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable with the keys that scroll it */}
        <section className="table-frame" tabIndex={0} aria-label={caption}>
          <table className="week-table">
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say(weekTableWords.week, language)}</th>
                {weekdays.map((weekday) => (
                  <th key={weekday} scope="col">
                    <abbr title={say(weekdayWords(weekday), language)}>
                      {say(weekdayWords(weekday), language).slice(0, 3)}
                    </abbr>
                  </th>
                ))}
                <th scope="col">{say(weekTableWords.total, language)}</th>
              </tr>
            </thead>
            <tbody>
              {map.weeks.toReversed().map(({ monday, counts }) => (
                <tr key={monday}>
                  <th scope="row">
                    {say(weekWords(monday), language)} {addDays(monday, 6).slice(0, 4)}
                  </th>
                  {weekdays.map((weekday) => (
                    <td key={weekday}>
                      {counts[weekday] ?? (
                        <span className="visually-hidden">{say(weekTableWords.ahead, language)}</span>
                      )}
                    </td>
                  ))}
                  <td>
                    <b>{counts.reduce((all, n) => all + n, 0)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
});
