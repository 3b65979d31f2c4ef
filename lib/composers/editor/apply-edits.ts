import type { Edit } from '../../draft/edit';
import { mergeEdits } from './merge-edits';
import { paste } from './paste';
import { placeCaret } from './place-caret';
import { readEditor } from './read-editor';

/**
 * changed: the writer went on writing meanwhile, nothing was touched · refused: the text is as before, offer to copy ·
 * other: the site made something else of it, only the writer can say whether to take it back.
 */
export type Applied = 'done' | 'changed' | 'refused' | 'other';

/**
 * Milliseconds. Whoever took the paste may be slow to show it, and "Salin" offered too early would double the text;
 * whoever did not take it will not.
 */
const patience = { taken: 3000, ignored: 500 };
const pause = 30;

const isSame = (one: string, other: string) => one.trimEnd() === other.trimEnd();

/**
 * Watches a box for a text from now on. It may stand there for a moment only: a person goes on typing, or takes it
 * back at once.
 */
function watchFor(box: HTMLElement, wanted: string): { isSeen: () => boolean; end: () => void } {
  let isSeen = false;
  const look = () => {
    isSeen ||= isSame(readEditor(box), wanted);
  };
  const observer = new MutationObserver(look);
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  return {
    isSeen() {
      look();
      return isSeen;
    },
    end: () => observer.disconnect(),
  };
}

/**
 * Draft.js hears of a new caret only while its page has the focus, which it has not under a popup: there the text would
 * land at the old caret. Lexical reads the selection itself; but a page in the background is slow to show what it took,
 * and nobody sees it.
 */
function takesCaret(editor: HTMLElement): boolean {
  const page = editor.ownerDocument;
  return page.hasFocus() || (page.visibilityState === 'visible' && editor.hasAttribute('data-lexical-editor'));
}

let isWriting = false;

/**
 * Writes edits into the current editor and reads back whether they landed. `madeFor` is the text that
 * the edits' offsets point into. Never tries twice: a second try could double the text. A second click while
 * the caret is on its way changes nothing: the caret of one would lead the text of the other to the wrong place.
 */
export async function applyEdits(editor: () => HTMLElement | null, edits: Edit[], madeFor: string): Promise<Applied> {
  const box = editor();
  if (isWriting || !box || readEditor(box) !== madeFor) return 'changed';
  if (!takesCaret(box)) return 'refused';
  const edit = mergeEdits(edits, madeFor);
  const wanted = madeFor.slice(0, edit.span.start) + edit.text + madeFor.slice(edit.span.end);
  isWriting = true;
  const hasCaret = await placeCaret(box, edit.span).finally(() => {
    isWriting = false;
  });
  if (!hasCaret) return 'refused';
  // A site may have set its box up anew in between.
  if (editor() !== box || readEditor(box) !== madeFor) return 'changed';
  const watch = watchFor(box, wanted);
  const until = Date.now() + (paste(box, edit.text) ? patience.taken : patience.ignored);
  let held = madeFor;
  while (Date.now() < until && !watch.isSeen()) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const current = editor();
    held = current ? readEditor(current) : held;
    if (isSame(held, wanted)) break;
  }
  watch.end();
  if (watch.isSeen() || isSame(held, wanted)) return 'done';
  return isSame(held, madeFor) ? 'refused' : 'other';
}
