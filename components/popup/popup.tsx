import { Settings } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Mark } from '@/components/parts/mark';
import { headWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';
import { MapCard } from './map-card';
import type { PopupView } from './popup-view';
import type { QuestionAnswer } from './question-card';
import { Questions } from './questions';
import { StreakCard } from './streak-card';
import { SyncFoot } from './sync-foot';

interface PopupProps {
  view: PopupView;
  language: Language;
  onAnswer: (id: string, answer: QuestionAnswer) => Promise<void>;
  onOptions: () => void;
  /** The drafts of the tab under the popup, where there is one to speak of. */
  drafts?: ReactNode;
}

/** The popup: questions first, then the drafts, the week, the months, and how the counts travel. Focus starts on the heading. */
export function Popup({ view, language, onAnswer, onOptions, drafts }: PopupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
        <Questions {...{ ...view, language, onAnswer }} />
        {drafts}
        <StreakCard streak={view.streak} language={language} />
        <MapCard {...{ ...view, language }} />
      </main>
      <SyncFoot {...{ ...view, language, onOptions }} />
    </div>
  );
}
