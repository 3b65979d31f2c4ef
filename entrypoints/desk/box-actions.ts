import type { Dispatch, SetStateAction } from 'react';
import type { PanelActions } from '@/components/panel/panel-actions';
import { applyEdits } from '@/lib/composers/editor/apply-edits';
import { readEditor } from '@/lib/composers/editor/read-editor';
import type { Edit } from '@/lib/draft/edit';
import { hashtagsIn } from '@/lib/draft/hashtags-in';
import { insertSentence, insertTag, takeOutTag } from '@/lib/draft/insertions';
import { type Choices, hushKeyOf } from './choices';

type BoxActions = Pick<
  PanelActions,
  'chooseJenis' | 'choosePriority' | 'settle' | 'insertSentence' | 'insertTags' | 'takeOutTag' | 'fix' | 'hush'
>;

/**
 * What the buttons do that need no more than a box to write in. A text reaches it only from here, on a click, as one
 * step of undo. `text` is the one that was checked; `onOther` hears that the box made something else of an insertion.
 */
export function boxActions(
  editor: () => HTMLElement | null,
  text: string,
  setChoices: Dispatch<SetStateAction<Choices>>,
  onOther: () => void,
): BoxActions {
  const change = (part: (choices: Choices) => Partial<Choices>) =>
    setChoices((choices) => ({ ...choices, ...part(choices) }));
  const write = async (editsFor: (live: string) => Edit[]) => {
    const current = editor();
    const live = current && readEditor(current);
    const edits = live === null ? [] : editsFor(live);
    if (live === null || edits.length === 0) return;
    const applied = await applyEdits(editor, edits, live);
    const refused = edits.map((edit) => edit.text.trim()).join('\n');
    change(() => ({ refused: applied === 'refused' ? refused : null }));
    if (applied === 'other') onOther();
  };
  return {
    chooseJenis: (jenis) => change(() => ({ jenis })),
    choosePriority: (priority) => change(() => ({ priority })),
    settle: (unsur, where) =>
      change(({ settled }) => ({
        settled: [...settled, unsur],
        asksPlace: unsur === 'di-mana' && where === 'teks',
      })),
    insertSentence: (sentence) => void write((live) => [insertSentence(live, sentence)]),
    insertTags: (tags) =>
      void write((live) => {
        // A second tap may come before the first is seen.
        const there = new Set(hashtagsIn(live));
        const wanted = tags.filter((tag) => !there.has(tag));
        return wanted.length > 0 ? [insertTag(live, wanted.join(' '))] : [];
      }),
    takeOutTag: (tag) =>
      void write((live) => {
        const edit = takeOutTag(live, tag);
        return edit ? [edit] : [];
      }),
    // A correction points into the text that was checked: if the writer went on, the next check offers it again.
    fix: (findings) =>
      void write((live) => (live === text ? findings.map(({ span, fix }) => ({ span, text: fix ?? '' })) : [])),
    hush: (finding) => change(({ hushed }) => ({ hushed: [...hushed, hushKeyOf(finding, text)] })),
  };
}
