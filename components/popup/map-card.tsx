import { longDayWords, weekdayWords } from '@/components/parts/date-words';
import { HeatLegend } from '@/components/parts/heat-legend';
import { HeatMap } from '@/components/parts/heat-map';
import { surfaceNames } from '@/lib/words/names';
import { mapWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';
import type { PopupView } from './popup-view';

type MapCardProps = Pick<PopupView, 'map' | 'platforms' | 'responses' | 'entered' | 'hasOtherComputers'> & {
  language: Language;
};

export function MapCard({ map, platforms, responses, entered, hasOtherComputers, language }: MapCardProps) {
  const summary = mapWords.summary(
    longDayWords(map.first),
    longDayWords(map.last),
    map.total,
    map.activeWeeks,
    map.busiest.map(weekdayWords),
  );
  const further = [
    ...(entered > 0 ? [mapWords.entered(entered)] : []),
    ...(responses > 0 ? [mapWords.responses(responses)] : []),
  ];
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
      {further.length > 0 && <p className="small muted">{further.map((words) => say(words, language)).join(' ')}</p>}
      {hasOtherComputers && platforms.length > 0 && (
        <p className="small muted">{say(mapWords.otherComputers, language)}</p>
      )}
    </section>
  );
}
