import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { doneWords, postWords } from '@/lib/words/riwayat';
import { type Language, say, type Words } from '@/lib/words/words';

/** What was just done, and the way back where there is one. */
export interface Done {
  words: Words;
  isTrouble?: boolean;
  undo?: () => void;
}

interface DoneLineProps {
  done: Done | null;
  language: Language;
  onClose: () => void;
}

/**
 * The quiet line under the page: it stays until the next act or until it is closed, so that "Batalkan" can be reached in peace. Focus goes
 * there, since the row that had it is gone.
 */
export function DoneLine({ done, language, onClose }: DoneLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done?.undo) button.current?.focus();
  }, [done]);
  return (
    <div className={done ? 'done' : 'unseen'}>
      <p role="status" className={done?.isTrouble ? 'word-belum' : ''}>
        {done && say(done.words, language)}
      </p>
      {done?.undo && (
        <button type="button" className="button" ref={button} onClick={done.undo}>
          {say(doneWords.undo, language)}
        </button>
      )}
      {done && (
        <button
          type="button"
          className="button button-icon"
          aria-label={say(postWords.close, language)}
          onClick={onClose}
        >
          <X className="icon" aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
