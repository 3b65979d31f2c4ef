import { Minus } from 'lucide-react';
import { Mark } from '@/components/parts/mark';
import { useSay } from '@/components/parts/say-context';
import type { Finding } from '@/lib/rules/finding';
import { panelWords } from '@/lib/words/panel';
import { AccountQuestion } from './account-question';
import { FindingCard } from './finding-card';
import { JenisPicker } from './jenis-picker';
import { LengthFoot } from './length-foot';
import { NilaiList } from './nilai-list';
import type { PanelActions } from './panel-actions';
import type { PanelView } from './panel-view';
import { RefusedNote } from './refused-note';
import { TagList } from './tag-list';
import { UnsurList } from './unsur-list';

/** The whole check beside the writing box: buttons and text only, so that the box keeps focus and caret. */
export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const speak = useSay();
  const { result } = view;
  const holds = view.findings.filter(({ level }) => level === 'tahan');
  const others = view.findings.filter(({ level }) => level !== 'tahan');
  const card = (finding: Finding) => (
    <FindingCard
      key={`${finding.rule}:${finding.span.start}`}
      finding={finding}
      text={view.text}
      fix={() => actions.fix(finding)}
      hush={() => actions.hush(finding)}
    />
  );
  return (
    <aside className="panel" aria-label={speak(panelWords.panelName)}>
      <header className="panel__head">
        <Mark size={32} />
        <div>
          <h2>{speak(panelWords.checkDraft)}</h2>
          <p className="kecil">{view.where}</p>
        </div>
        <button type="button" className="btn btn--icon" aria-label={speak(panelWords.shrink)} onClick={actions.shrink}>
          <Minus className="ic" aria-hidden="true" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="panel__body" tabIndex={0} aria-label={speak(panelWords.results)}>
        {view.refused && <RefusedNote text={view.refused} />}
        {view.asksAccount && <AccountQuestion answer={actions.answerAccount} />}
        {holds.length > 0 && <section aria-label={speak(panelWords.hold)}>{holds.map(card)}</section>}
        <JenisPicker chosen={result.jenis} guess={result.jenisGuess} choose={actions.chooseJenis} />
        <UnsurList view={view} actions={actions} />
        {others.length > 0 && (
          <section aria-labelledby="siap-catatan">
            <h3 className="judul" id="siap-catatan">
              {speak(panelWords.findings)}
            </h3>
            {others.map(card)}
          </section>
        )}
        {view.suggestions.length > 0 && <TagList suggestions={view.suggestions} insert={actions.insertTag} />}
        <NilaiList view={view} />
      </section>
      <LengthFoot text={view.text} platforms={view.platforms} />
    </aside>
  );
}
