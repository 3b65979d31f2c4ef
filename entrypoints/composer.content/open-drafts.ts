import { readEditor } from '@/lib/composers/editor/read-editor';
import type { Draft } from '@/lib/draft/draft';
import type { Edit } from '@/lib/draft/edit';
import type { OpenDraft, TabMessages, Written } from '@/lib/messages/messages';

interface OpenBox {
  editor: () => HTMLElement | null;
  /** As last checked; null while there is nothing to tell: no box, or a private account. */
  draftOf: () => { draft: Draft; hushed: string[] } | null;
  /** Null for a box that we do not know: it is read, and whoever wants a change copies it. */
  write: ((edits: Edit[], madeFor: string) => Promise<Written>) | null;
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

export type KeepOpen = typeof keepOpen;

/** The drafts of this tab, the box that was opened last first; the text is that of this moment. */
export async function openDrafts(): Promise<OpenDraft[]> {
  return [...boxes].reverse().flatMap(([box, { editor, draftOf, write }]) => {
    const current = editor();
    const known = current && draftOf();
    if (!current || !known) return [];
    const text = write ? readEditor(current) : known.draft.text;
    return [{ ...known, box, draft: { ...known.draft, text } }];
  });
}

/** Writes what a person asked for in the popup, like a click in the panel: only into the text that it was made for. */
export async function applyToBox({ box, edits, madeFor }: TabMessages['apply']['body']): Promise<Written> {
  const open = boxes.get(box);
  if (!open?.draftOf()) return 'closed';
  return open.write ? open.write(edits, madeFor) : 'refused';
}
