import { useSay } from '@/components/parts/say-context';
import { missingCount, panelWords, unclearCount, unseenCount } from '@/lib/words/panel';
import type { PanelActions } from './panel-actions';
import { missingOf, type PanelView, shownOf, unclearOf, unseenOf } from './panel-view';
import { UnsurRow } from './unsur-row';

/** The elements that this kind of post needs, with the words that answer them. Never a score. */
export function UnsurList({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const speak = useSay();
  const missing = missingOf(view.result).length;
  const unclear = unclearOf(view.result).length;
  const unseen = unseenOf(view.result).length;
  const rest = unseen ? unseenCount(unseen) : panelWords.allThere;
  const count = missing ? missingCount(missing) : unclear ? unclearCount(unclear) : rest;
  return (
    <section aria-labelledby="siap-unsur">
      <h3 className="judul" id="siap-unsur">
        {speak(panelWords.unsur)} <span>{speak(count)}</span>
      </h3>
      <ul>
        {shownOf(view.result).map((unsur) => (
          <UnsurRow key={unsur} unsur={unsur} view={view} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
