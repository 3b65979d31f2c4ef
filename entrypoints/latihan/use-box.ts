import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react';
import type { PanelActions } from '@/components/panel/panel-actions';
import { boxActions } from '@/entrypoints/desk/box-actions';
import type { Choices } from '@/entrypoints/desk/choices';
import { applyEdits } from '@/lib/composers/editor/apply-edits';

/** What a button wrote last: the text before it, and the text that came of it as soon as that is there. */
interface Step {
  before: string;
  after: string | null;
}

/** Once the writer goes on writing there is nothing to take back: it would take the new words too. */
function followed(step: Step | null, text: string): Step | null {
  if (!step || text === step.before || text === step.after) return step;
  return step.after === null ? { ...step, after: text } : null;
}

/**
 * The box of the page and all that a button may do to it: what the panel's buttons do, to put another text in its
 * place, and to take back what was written last. Each is one step of the browser's own undo as well.
 * `checked` is the text that the panel speaks of; `onOther` hears of an insertion that came out differently.
 */
export function useBox(checked: string, setChoices: Dispatch<SetStateAction<Choices>>, onOther: () => void) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => setStep((last) => followed(last, checked)), [checked]);
  return useMemo(() => {
    const editor = () => box.current;
    const remember = () => setStep({ before: box.current?.value ?? '', after: null });
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
      insertTags: remembered(own.insertTags),
      takeOutTag: remembered(own.takeOutTag),
      fix: remembered(own.fix),
      // Nothing is remembered of this page, and no account writes here.
      keepPlace: () => {},
      answerAccount: () => {},
    };
    const undo = step && step.after === checked ? () => put(step.before) : null;
    return { box, actions, undo, put: remembered(put) };
  }, [checked, setChoices, onOther, step]);
}
