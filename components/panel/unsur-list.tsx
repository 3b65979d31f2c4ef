import { useSay } from '@/components/parts/say-context';
import type { Unsur } from '@/lib/draft/unsur';
import { missingCount, panelWords, unclearCount } from '@/lib/words/panel';
import { missingOf, type PanelView, shownOf, unclearOf } from './panel-view';
import { UnsurRow } from './unsur-row';

interface UnsurListProps {
  view: PanelView;
  settle(unsur: Unsur): void;
  insert(sentence: string): void;
}

/** The elements that this kind of post needs, with the words that answer them. Never a score. */
export function UnsurList({ view, settle, insert }: UnsurListProps) {
  const speak = useSay();
  const missing = missingOf(view.result).length;
  const unclear = unclearOf(view.result).length;
  const count = missing ? missingCount(missing) : unclear ? unclearCount(unclear) : panelWords.allThere;
  return (
    <section aria-labelledby="siap-unsur">
      <h3 className="judul" id="siap-unsur">
        {speak(panelWords.unsur)} <span>{speak(count)}</span>
      </h3>
      <ul>
        {shownOf(view.result).map((unsur) => (
          <UnsurRow key={unsur} unsur={unsur} view={view} settle={() => settle(unsur)} insert={insert} />
        ))}
      </ul>
    </section>
  );
}
