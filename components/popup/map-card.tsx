import { longDayWords, weekdayWords } from '@/components/parts/date-words';
import { HeatLegend } from '@/components/parts/heat-legend';
import { HeatMap } from '@/components/parts/heat-map';
import { surfaceNames } from '@/lib/words/names';
import { mapWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';
import type { PopupView } from './popup-view';

type MapCardProps = Pick<PopupView, 'map' | 'platforms' | 'hasOtherComputers'> & { language: Language };

export function MapCard({ map, platforms, hasOtherComputers, language }: MapCardProps) {
  const summary = mapWords.summary(
    longDayWords(map.first),
    longDayWords(map.last),
    map.total,
    map.activeWeeks,
    map.busiest.map(weekdayWords),
  );
  return (
    <section className="box" aria-labelledby="map-title">
      <div className="box-head">
        <h2 id="map-title">{say(mapWords.title, language)}</h2>
        {map.total > 0 && <HeatLegend />}
      </div>
      {map.total === 0 ? (
        <p className="box-empty">{say(mapWords.nothingYet, language)}</p>
      ) : (
        <HeatMap map={map} summary={say(summary, language)} language={language} />
      )}
      {platforms.length > 0 && (
        <dl className="platforms">
          {platforms.map(({ platform, n }) => (
            <div key={platform}>
              <dt>{say(surfaceNames[platform], language)}</dt>
              <dd>{n}</dd>
            </div>
          ))}
        </dl>
      )}
      {hasOtherComputers && platforms.length > 0 && (
        <p className="small muted">{say(mapWords.otherComputers, language)}</p>
      )}
    </section>
  );
}
