import { useEffect, useRef, useState } from 'react';
import { eraseDone, eraseWords } from '@/lib/words/erase';
import { type Language, say } from '@/lib/words/words';

/** What lies here and there, in numbers. */
export interface Held {
  /** Logged posts with their texts on this computer. */
  posts: number;
  /** Submissions whose outcome is not known yet. */
  waiting: number;
  /** Posts that the tally has confirmed to hold as numbers; null if this unit was never connected. */
  sent: number | null;
}

/** Whether the tally took this computer off its list. */
export type Erased = keyof typeof eraseDone;

export interface EraseDialogProps {
  held: Held;
  language: Language;
  onErase: () => Promise<Erased>;
  onClose: (isErased: boolean) => void;
}

/** Says what goes and what stays elsewhere, and asks once more. The browser keeps the focus inside; Esc closes. */
export function EraseDialog({ held, language, onErase, onClose }: EraseDialogProps) {
  const [state, setState] = useState<'asking' | 'erasing' | 'kept' | Erased>('asking');
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isOver = state !== 'asking' && state !== 'erasing' && state !== 'kept';
  // The button that was pressed goes away: focus moves to what became of it.
  useEffect(() => {
    if (isOver) status.current?.focus();
  }, [isOver]);

  const erase = async () => {
    if (state === 'erasing') return;
    setState('erasing');
    await onErase().then(setState, () => setState('kept'));
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="erase-title"
      // What is being erased is erased: a dialog that went away would say the contrary.
      onCancel={(event) => state === 'erasing' && event.preventDefault()}
      onClose={() => onClose(isOver)}
    >
      <h2 id="erase-title">{say(isOver ? eraseWords.over : eraseWords.title, language)}</h2>
      {isOver ? (
        <p ref={status} tabIndex={-1}>
          {say(eraseDone[state], language)}
        </p>
      ) : (
        <>
          <h3>{say(eraseWords.goes, language)}</h3>
          <ul className="plain-list">
            <li>{say(eraseWords.posts(held.posts), language)}</li>
            {held.waiting > 0 && <li>{say(eraseWords.waiting(held.waiting), language)}</li>}
            <li>{say(eraseWords.settings, language)}</li>
          </ul>
          <h3>{say(eraseWords.stays, language)}</h3>
          <p>{say(held.sent === null ? eraseWords.nothingSent : eraseWords.sent(held.sent), language)}</p>
          <p>{say(eraseWords.published, language)}</p>
        </>
      )}
      <p role="status">
        {state === 'erasing' && say(eraseWords.erasing, language)}
        {state === 'kept' && say(eraseWords.kept, language)}
      </p>
      <div className="row actions">
        <button
          type="button"
          className="button"
          aria-disabled={state === 'erasing'}
          onClick={() => state !== 'erasing' && dialog.current?.close()}
        >
          {say(isOver ? eraseWords.close : eraseWords.cancel, language)}
        </button>
        {!isOver && (
          <button
            type="button"
            className="button button-danger"
            aria-disabled={state === 'erasing'}
            onClick={() => void erase()}
          >
            {say(eraseWords.erase, language)}
          </button>
        )}
      </div>
    </dialog>
  );
}
