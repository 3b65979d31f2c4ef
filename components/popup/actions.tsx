import { GraduationCap, History, Smartphone } from 'lucide-react';
import type { RefObject } from 'react';
import { actionWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';

/** Pages of our own that the popup opens in a tab. */
export type OwnPage = 'latihan' | 'riwayat' | 'dikirim';

interface ActionsProps {
  language: Language;
  /** One filled button a surface: a question above has it first. */
  isPrimary: boolean;
  enterButton: RefObject<HTMLButtonElement | null>;
  onEnter: () => void;
  onOpen: (page: OwnPage) => void;
}

export const Actions = ({ language, isPrimary, enterButton, onEnter, onOpen }: ActionsProps) => (
  <div className="actions">
    <button
      type="button"
      ref={enterButton}
      className={isPrimary ? 'button button-primary' : 'button'}
      onClick={onEnter}
    >
      <Smartphone className="icon" aria-hidden="true" />
      {say(actionWords.enter, language)}
    </button>
    <button type="button" className="button" onClick={() => onOpen('latihan')}>
      <GraduationCap className="icon" aria-hidden="true" />
      {say(actionWords.latihan, language)}
    </button>
    <button type="button" className="button" onClick={() => onOpen('riwayat')}>
      <History className="icon" aria-hidden="true" />
      {say(actionWords.riwayat, language)}
    </button>
  </div>
);
