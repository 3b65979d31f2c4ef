import { applyEdits } from '@/lib/composers/editor/apply-edits';
import { readEditor } from '@/lib/composers/editor/read-editor';
import type { Draft } from '@/lib/draft/draft';
import type { OpenDraft, TabMessages, Written } from '@/lib/messages/messages';

interface OpenBox {
  editor: () => HTMLElement | null;
  /** As last checked; null while there is nothing to tell: no box, or a private account. */
  draftOf: () => { draft: Draft; hushed: string[] } | null;
  /** False for a box that we do not know: it is read, and whoever wants a change copies it. */
  isWritten: boolean;
}

const boxes = new Map<number, OpenBox>();
let last = 0;

/** Lets the popup see and write this box until the signal aborts. */
export function keepOpen(open: OpenBox, signal: AbortSignal): void {
  last += 1;
  const box = last;
  boxes.set(box, open);
  signal.addEventListener('abort', () => boxes.delete(box));
}

/** The drafts of this tab, the box that was opened last first; the text is that of this moment. */
export async function openDrafts(): Promise<OpenDraft[]> {
  return [...boxes].reverse().flatMap(([box, { editor, draftOf, isWritten }]) => {
    const current = editor();
    const known = current && draftOf();
    if (!current || !known) return [];
    const text = isWritten ? readEditor(current) : known.draft.text;
    return [{ ...known, box, draft: { ...known.draft, text } }];
  });
}

/** Writes what a person asked for in the popup, like a click in the panel: only into the text that it was made for. */
export async function applyToBox({ box, edits, madeFor }: TabMessages['apply']['body']): Promise<Written> {
  const open = boxes.get(box);
  if (!open?.draftOf()) return 'closed';
  return open.isWritten ? applyEdits(open.editor, edits, madeFor) : 'refused';
}
