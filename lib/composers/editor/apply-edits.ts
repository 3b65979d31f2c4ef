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

const isSame = (one: string, other: string) => one.trimEnd() === other.trimEnd();

/**
 * Looks at every change of the page, not now and then: the writer may take the words back at once, and a text that was
 * there only for a moment did land.
 */
function seeOutcome(
  editor: () => HTMLElement | null,
  madeFor: string,
  wanted: string,
  longest: number,
): Promise<Applied> {
  return new Promise((resolve) => {
    let held = madeFor;
    const end = (outcome: Applied) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(outcome);
    };
    const look = () => {
      const current = editor();
      held = current ? readEditor(current) : held;
      if (current && isSame(held, wanted)) end('done');
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => end(isSame(held, madeFor) ? 'refused' : 'other'), longest);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    look();
  });
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

let isPlacing = false;

/**
 * Writes edits into the current editor and reads back whether they landed. `madeFor` is the text that
 * the edits' offsets point into. Never tries twice: a second try could double the text. A second click while
 * the caret is on its way changes nothing: the caret of one would lead the text of the other to the wrong place.
 */
export async function applyEdits(editor: () => HTMLElement | null, edits: Edit[], madeFor: string): Promise<Applied> {
  const current = editor();
  if (isPlacing || !current || readEditor(current) !== madeFor) return 'changed';
  if (!takesCaret(current)) return 'refused';
  const edit = mergeEdits(edits, madeFor);
  const wanted = madeFor.slice(0, edit.span.start) + edit.text + madeFor.slice(edit.span.end);
  isPlacing = true;
  const hasCaret = await placeCaret(current, edit.span).finally(() => {
    isPlacing = false;
  });
  if (!hasCaret) return 'refused';
  // A site may have set its box up anew in between.
  if (editor() !== current || readEditor(current) !== madeFor) return 'changed';
  const isTaken = paste(current, edit.text);
  return seeOutcome(editor, madeFor, wanted, isTaken ? patience.taken : patience.ignored);
}
