import type { Edit } from '../../draft/edit';
import { paste } from './paste';
import { placeCaret } from './place-caret';
import { readEditor } from './read-editor';

/** changed: the writer went on writing meanwhile, nothing was touched · refused: it did not land, offer to copy. */
export type Applied = 'done' | 'changed' | 'refused';

const patience = 1000;
const pause = 30;

/** All edits as one, from the first touched character to the last: one paste, one step of undo. */
export function mergeEdits(edits: Edit[], text: string): Edit {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  const start = sorted[0]?.span.start ?? text.length;
  let merged = '';
  let end = start;
  for (const edit of sorted) {
    if (edit.span.start < end) continue;
    merged += text.slice(end, edit.span.start) + edit.text;
    end = edit.span.end;
  }
  return { span: { start, end }, text: merged };
}

async function reads(editor: () => HTMLElement | null, wanted: string): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const current = editor();
    if (current && readEditor(current).trimEnd() === wanted.trimEnd()) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}

/**
 * Writes edits into the current editor and reads back whether they landed. `madeFor` is the text that
 * the edits' offsets point into. Never tries twice: a second try could double the text.
 */
export async function applyEdits(editor: () => HTMLElement | null, edits: Edit[], madeFor: string): Promise<Applied> {
  const current = editor();
  if (!current || readEditor(current) !== madeFor) return 'changed';
  const edit = mergeEdits(edits, madeFor);
  const wanted = madeFor.slice(0, edit.span.start) + edit.text + madeFor.slice(edit.span.end);
  if (!(await placeCaret(current, edit.span))) return 'refused';
  if (readEditor(current) !== madeFor) return 'changed';
  paste(current, edit.text);
  return (await reads(editor, wanted)) ? 'done' : 'refused';
}
