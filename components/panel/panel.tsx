import { Minus } from 'lucide-react';
import { Mark } from '@/components/parts/mark';
import { useSay } from '@/components/parts/say-context';
import { panelWords } from '@/lib/words/panel';
import { AccountQuestion } from './account-question';
import { FindingList } from './finding-list';
import { JenisPicker } from './jenis-picker';
import { LengthFoot } from './length-foot';
import { NilaiList } from './nilai-list';
import type { PanelActions } from './panel-actions';
import { type PanelView, tagRepairsOf } from './panel-view';
import { PriorityPicker } from './priority-picker';
import { RefusedNote } from './refused-note';
import { TagList } from './tag-list';
import { UnsurList } from './unsur-list';

/** The whole check beside the writing box: buttons and text only, so that the box keeps focus and caret. */
export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const speak = useSay();
  const { result } = view;
  return (
    <aside className="panel" aria-label={speak(panelWords.panelName)}>
      <div className="panel__head">
        <Mark size={32} />
        <div>
          <h2>{speak(panelWords.checkDraft)}</h2>
          <p className="kecil">{view.where}</p>
        </div>
        {actions.shrink && (
          <button
            type="button"
            className="btn btn--icon"
            aria-label={speak(panelWords.shrink)}
            onClick={actions.shrink}
          >
            <Minus className="ic" aria-hidden="true" />
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="panel__body" tabIndex={0} aria-label={speak(panelWords.results)}>
        {view.refused && <RefusedNote text={view.refused} />}
        {view.asksAccount && <AccountQuestion answer={actions.answerAccount} />}
        <FindingList view={view} actions={actions} isHold />
        <JenisPicker chosen={result.jenis} guess={result.jenisGuess} choose={actions.chooseJenis} />
        <UnsurList view={view} actions={actions} />
        <FindingList view={view} actions={actions} isHold={false} />
        <TagList tags={view.tags} repairs={tagRepairsOf(view)} actions={actions} />
        {view.priorities.length > 0 && (
          <PriorityPicker priorities={view.priorities} chosen={view.priority} choose={actions.choosePriority} />
        )}
        <NilaiList view={view} />
      </section>
      <LengthFoot text={view.text} platforms={view.platforms} />
    </aside>
  );
}
