import { type Dispatch, type SetStateAction, useMemo } from 'react';
import type { PanelActions } from '@/components/panel/panel-actions';
import type { Composer } from '@/lib/composers/composer';
import { applyEdits } from '@/lib/composers/editor/apply-edits';
import { readEditor } from '@/lib/composers/editor/read-editor';
import type { Edit } from '@/lib/draft/edit';
import { insertSentence, insertTag } from '@/lib/draft/insertions';
import { send } from '@/lib/messages/send';
import { noteWords } from '@/lib/words/notes';
import type { Language } from '@/lib/words/words';
import { type Choices, hushKeyOf } from './choices';
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
    const change = (part: (choices: Choices) => Partial<Choices>) =>
      setChoices((choices) => ({ ...choices, ...part(choices) }));
    const write = async (editsFor: (live: string) => Edit[]) => {
      const editor = composer.editor();
      const live = editor && readEditor(editor);
      const edits = live === null ? [] : editsFor(live);
      if (live === null || edits.length === 0) return;
      const applied = await applyEdits(composer.editor, edits, live);
      const refused = edits.map((edit) => edit.text.trim()).join('\n');
      change(() => ({ refused: applied === 'refused' ? refused : null }));
      if (applied === 'other') showNote({ title: noteWords.otherTitle, text: noteWords.other }, language, page);
    };
    return {
      shrink: () => setOpen(false),
      chooseJenis: (jenis) => change(() => ({ jenis })),
      settle: (unsur, where) =>
        change(({ settled }) => ({
          settled: [...settled, unsur],
          asksPlace: unsur === 'di-mana' && where === 'teks',
        })),
      keepPlace: (place) => {
        change(() => ({ asksPlace: false }));
        if (place) void send('answered', { about: 'place', place });
      },
      insertSentence: (sentence) => void write((live) => [insertSentence(live, sentence)]),
      insertTag: (tag) => void write((live) => [insertTag(live, tag)]),
      // A correction points into the text that was checked: if the writer went on, the next check offers it again.
      fix: (findings) =>
        void write((live) => (live === text ? findings.map(({ span, fix }) => ({ span, text: fix ?? '' })) : [])),
      hush: (finding) => change(({ hushed }) => ({ hushed: [...hushed, hushKeyOf(finding, text)] })),
      hushRule: (rule) => void send('hushed', { rule }),
      answerAccount: (isOfficial) =>
        void send('answered', { about: 'account', surface: composer.site.surface, account, isOfficial }),
    };
  }, [composer, account, written, setChoices, setOpen, language, page]);
}
