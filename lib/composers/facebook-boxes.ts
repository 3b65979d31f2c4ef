import type { BoxKind } from './composer';
import { dialog, isNamed, postButtonOf } from './facebook-buttons';
import {
  changeWords,
  commentWords,
  dialogWords,
  editWords,
  questionWords,
  settingsWords,
  shareWords,
} from './facebook-words';
import { nameOf, startsWithOne } from './label';

const article = '[role="article"]';

/** A box may carry only one of the two: the captured dialog for sharing has no label. */
const labelsOf = (editor: HTMLElement): string[] =>
  ['aria-label', 'aria-placeholder'].map((name) => editor.getAttribute(name) ?? '').filter(Boolean);

const says = (editor: HTMLElement, words: readonly string[]): boolean =>
  labelsOf(editor).some((label) => startsWithOne(label, words));

/** A box under a post, in whatever it is shown: the feed, the post's own page, the viewer of photos. */
const isUnderPost = (editor: HTMLElement): boolean => editor.closest(article) !== null || says(editor, commentWords);

/** Reels are written on a page of their own, or in a dialog over it. */
export const isReel = (element: Element): boolean =>
  element.ownerDocument.location.pathname.startsWith('/reels/create');

/** Messages, and answers to a story, which are messages too. A chat in the corner has words of its own: "Aa". */
const isPrivate = (editor: HTMLElement): boolean =>
  /^\/(stories|messages)\//.test(editor.ownerDocument.location.pathname);

/** The smallest part of the page that holds box and button; a form where there is one. */
function partOf(editor: HTMLElement): HTMLElement {
  const { body } = editor.ownerDocument;
  const edge = editor.closest<HTMLElement>('[role="main"]') ?? body;
  const form = editor.closest<HTMLElement>('form');
  if (form) return form;
  for (let part = editor.parentElement; part && part !== edge; part = part.parentElement)
    if (postButtonOf(part)) return part;
  return edge;
}

/**
 * A dialog with one box is a frame as a whole. A comment has its own form (known to us, in no source), since a dialog or a
 * page shows many of them.
 */
export function frameOf(editor: HTMLElement): HTMLElement {
  if (isUnderPost(editor))
    return (
      editor.closest<HTMLElement>('form') ?? editor.closest<HTMLElement>(article) ?? editor.parentElement ?? editor
    );
  return editor.closest<HTMLElement>(dialog) ?? partOf(editor);
}

/** null too for a box that has left the page: what it held is no draft any more. */
export function kindOf(editor: HTMLElement): BoxKind | null {
  if (!editor.isConnected || isPrivate(editor)) return null;
  if (isUnderPost(editor)) return labelsOf(editor).length === 0 || says(editor, changeWords) ? null : 'response';
  const holder = editor.closest<HTMLElement>(dialog);
  if (!holder) return (isReel(editor) || says(editor, questionWords)) && postButtonOf(frameOf(editor)) ? 'post' : null;
  if (isNamed(holder, editWords)) return 'edit';
  if (isNamed(holder, [...dialogWords, ...settingsWords])) return 'post';
  const button = postButtonOf(holder);
  return button && (isReel(editor) || shareWords.includes(nameOf(button))) ? 'post' : null;
}
