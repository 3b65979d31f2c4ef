import { Settings } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Mark } from '@/components/parts/mark';
import { StreakCard } from '@/components/parts/streak-card';
import { headWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';
import { Actions, type OwnPage } from './actions';
import { EnteredNotice } from './entered-notice';
import { EntryPage } from './entry-page';
import { MapCard } from './map-card';
import type { PopupView } from './popup-view';
import type { QuestionAnswer } from './question-card';
import { Questions } from './questions';
import type { ReadEntry } from './read-entry';
import { SyncFoot } from './sync-foot';
import { useEntry } from './use-entry';

export interface PopupProps {
  view: PopupView;
  language: Language;
  onAnswer: (id: string, answer: QuestionAnswer) => Promise<void>;
  /** Both reject if the log did not take it. */
  onEnter: (id: string, entry: ReadEntry) => Promise<void>;
  onTakeBack: (id: string) => Promise<void>;
  onOptions: () => void;
  onOpen: (page: OwnPage) => void;
  /** The drafts of the tab under the popup, where there is one to speak of. */
  drafts?: ReactNode;
  /** The way to the unit's own page, where the tally offers one. */
  phone?: ReactNode;
  /** The days ahead, as ideas for the next post. */
  idea?: ReactNode;
}

/**
 * The popup: questions first, then the drafts, the week, the months, the ways on, what to write about, and how the
 * counts travel; or the form for a post from a phone. Focus starts on the heading.
 */
export function Popup({
  view,
  language,
  onAnswer,
  onEnter,
  onTakeBack,
  onOptions,
  onOpen,
  drafts,
  phone,
  idea,
}: PopupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const enterButton = useRef<HTMLButtonElement>(null);
  const { today, zone } = view;
  const entry = useEntry(zone, onEnter, () => enterButton.current?.focus());
  useEffect(() => heading.current?.focus(), []);
  if (entry.form) return <EntryPage {...entry.form} {...{ today, zone, language }} />;

  const subtitle = view.unit ? view.city : say(headWords.invitation, language);
  return (
    <div className="popup">
      <header className="popup-head">
        <Mark size={36} />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {view.unit || say(headWords.unknownUnit, language)}
          </h1>
          {subtitle && <p className="small muted">{subtitle}</p>}
        </div>
        <button
          type="button"
          className="button button-icon"
          aria-label={say(headWords.settings, language)}
          onClick={onOptions}
        >
          <Settings className="icon" aria-hidden="true" />
        </button>
      </header>
      <main>
        {entry.saved && (
          <EnteredNotice
            key={entry.saved.id}
            {...{ ...view, ...entry.saved, language }}
            onTakeBack={() => onTakeBack(entry.saved?.id ?? '')}
          />
        )}
        <Questions {...{ ...view, language, onAnswer }} />
        {drafts}
        <StreakCard streak={view.streak} language={language} />
        <MapCard {...{ ...view, language }} />
        <Actions {...{ language, enterButton, onOpen }} isPrimary={view.questions.length === 0} onEnter={entry.open} />
        {phone}
        {idea}
      </main>
      <SyncFoot {...{ ...view, language, onOptions, onOpen }} />
    </div>
  );
}
