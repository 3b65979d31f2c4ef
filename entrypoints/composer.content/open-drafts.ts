import type { Composer } from '@/lib/composers/composer';
import { applyEdits } from '@/lib/composers/editor/apply-edits';
import { readEditor } from '@/lib/composers/editor/read-editor';
import type { Draft } from '@/lib/draft/draft';
import type { OpenDraft, TabMessages, Written } from '@/lib/messages/messages';

interface OpenBox {
  composer: Composer;
  /** As last checked; null while there is nothing to tell: no box, or a private account. */
  draftOf: () => { draft: Draft; hushed: string[] } | null;
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

/** The drafts of this tab with the text of this moment, the box that was opened last first. */
export async function openDrafts(): Promise<OpenDraft[]> {
  return [...boxes].reverse().flatMap(([box, { composer, draftOf }]) => {
    const known = draftOf();
    const editor = composer.editor();
    return known && editor ? [{ ...known, box, draft: { ...known.draft, text: readEditor(editor) } }] : [];
  });
}

/** Writes what a person asked for in the popup, like a click in the panel: only into the text that it was made for. */
export async function applyToBox({ box, edits, madeFor }: TabMessages['apply']['body']): Promise<Written> {
  const open = boxes.get(box);
  return open?.draftOf() ? applyEdits(open.composer.editor, edits, madeFor) : 'closed';
}
