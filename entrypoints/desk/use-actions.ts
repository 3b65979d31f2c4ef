import { type Dispatch, type SetStateAction, useMemo } from 'react';
import type { PanelActions } from '@/components/panel/panel-actions';
import type { Composer } from '@/lib/composers/composer';
import { deliver } from '@/lib/messages/deliver';
import { noteWords } from '@/lib/words/notes';
import type { Language } from '@/lib/words/words';
import { boxActions } from './box-actions';
import type { Choices } from './choices';
import { showNote } from './show-note';
import type { Written } from './use-draft-text';

interface Context {
  language: Language;
  page: AbortSignal;
  account: string | null;
  written: Written | null;
  setChoices: Dispatch<SetStateAction<Choices>>;
  setOpen: (isOpen: boolean) => void;
}

/** What each button does. A text reaches the site's box only from here, on a click, as one step of undo. */
export function useActions(
  composer: Composer,
  { account, written, setChoices, setOpen, language, page }: Context,
): PanelActions {
  return useMemo(() => {
    const text = written?.text ?? '';
    const onOther = () => showNote({ title: noteWords.otherTitle, text: noteWords.other }, language, page);
    return {
      ...boxActions(composer.editor, text, setChoices, onOther),
      shrink: () => setOpen(false),
      keepPlace: (place) => {
        setChoices((choices) => ({ ...choices, asksPlace: false }));
        if (place) void deliver('answered', { about: 'place', place });
      },
      hushRule: (rule) => void deliver('hushed', { rule }),
      answerAccount: (isOfficial) =>
        void deliver('answered', { about: 'account', surface: composer.site.surface, account, isOfficial }),
    };
  }, [composer, account, written, setChoices, setOpen, language, page]);
}
