import { useState } from 'react';
import { useSay } from '@/components/parts/say-context';
import type { Finding } from '@/lib/rules/finding';
import { correctAll, panelWords, showMore } from '@/lib/words/panel';
import { FindingCard } from './finding-card';
import type { PanelActions } from './panel-actions';
import { cardsOf, certainOf, type PanelView } from './panel-view';

/** More cards at once would be a wall: the rest waits behind a button. */
const atMost = 5;

interface FindingListProps {
  view: PanelView;
  actions: PanelActions;
  /** The holds stand on top of the panel, the others below the elements. */
  isHold: boolean;
}

/** The remarks as cards. At most five are open in the whole panel; the holds come first. */
export function FindingList({ view, actions, isHold }: FindingListProps) {
  const speak = useSay();
  const [isWhole, setWhole] = useState(false);
  const cards = cardsOf(view);
  const holds = cards.filter(({ level }) => level === 'tahan');
  const own = isHold ? holds : cards.slice(holds.length);
  const room = isHold ? atMost : Math.max(0, atMost - holds.length);
  const shown = isWhole ? own : own.slice(0, room);
  const certain = isHold ? [] : certainOf(view);
  if (own.length === 0) return null;
  const card = (finding: Finding) => (
    <FindingCard
      key={`${finding.rule}:${finding.span.start}`}
      finding={finding}
      text={view.text}
      fix={() => actions.fix([finding])}
      hush={() => actions.hush(finding)}
      hushRule={actions.hushRule && (() => actions.hushRule?.(finding.rule))}
    />
  );
  return (
    <section aria-label={speak(isHold ? panelWords.hold : panelWords.findings)}>
      {!isHold && <h3 className="judul">{speak(panelWords.findings)}</h3>}
      {certain.length > 1 && (
        <button type="button" className="btn btn--lebar" onClick={() => actions.fix(certain)}>
          {speak(correctAll(certain.length))}
        </button>
      )}
      {shown.map(card)}
      {own.length > shown.length && (
        <button type="button" className="btn btn--quiet btn--lebar" onClick={() => setWhole(true)}>
          {speak(showMore(own.length - shown.length))}
        </button>
      )}
    </section>
  );
}
