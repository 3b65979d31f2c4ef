import { type Dispatch, type SetStateAction, useMemo, useRef, useState } from 'react';
import type { PanelActions } from '@/components/panel/panel-actions';
import { boxActions } from '@/entrypoints/composer.content/box-actions';
import type { Choices } from '@/entrypoints/composer.content/choices';
import { applyEdits } from '@/lib/composers/editor/apply-edits';

/**
 * The box of the page and all that a button may do to it: what the panel's buttons do, to put another text in its
 * place, and to take back what was written last. Each is one step of the browser's own undo as well.
 * `checked` is the text that the panel speaks of; `onOther` hears of an insertion that came out differently.
 */
export function useBox(checked: string, setChoices: Dispatch<SetStateAction<Choices>>, onOther: () => void) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [before, setBefore] = useState<string | null>(null);
  return useMemo(() => {
    const editor = () => box.current;
    const remember = () => setBefore(box.current?.value ?? null);
    const put = (text: string) => {
      const live = box.current?.value ?? '';
      // An empty box reads as "", whatever spaces it holds.
      const madeFor = live.trim() === '' ? '' : live;
      void applyEdits(editor, [{ span: { start: 0, end: madeFor.length }, text }], madeFor);
    };
    const own = boxActions(editor, checked, setChoices, onOther);
    const remembered =
      <T>(act: (value: T) => void) =>
      (value: T) => {
        remember();
        act(value);
      };
    const actions: PanelActions = {
      ...own,
      insertSentence: remembered(own.insertSentence),
      insertTag: remembered(own.insertTag),
      fix: remembered(own.fix),
      // Nothing is remembered of this page, and no account writes here.
      keepPlace: () => {},
      answerAccount: () => {},
    };
    const undo =
      before === null || before === checked
        ? null
        : () => {
            put(before);
            setBefore(null);
          };
    return { box, actions, undo, put: remembered(put), forget: () => setBefore(null) };
  }, [checked, setChoices, onOther, before]);
}
