import { commentWords, privacyWords } from './facebook-words';
import { nameOf, startsWithOne } from './label';

/** Longer than any name of an account: something else stands there. */
const longest = 100;
const answerAs = / (?:sebagai|as) /i;
const box = '[contenteditable="true"][role="textbox"]';

/** A name as it is written, without what only fills the line. */
const written = (name: string): string =>
  name
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?:\u2026|\.\.\.)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The texts before `end` in `root`, without those of buttons, of the box and of what is hidden. */
function textsBefore(end: Element, root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    const isAside = node.parentElement?.closest('[role="button"], [contenteditable], [aria-hidden="true"]');
    const text = written(node.textContent ?? '');
    if (text !== '' && !isAside) texts.push(text);
  }
  return texts;
}

/**
 * Who writes in a dialog: the one text in the row of the button for the audience. Not in composers.md; the button's name is
 * known from many sources to 2026 (English), that the author's name stands before it is our own knowledge of 2025-09.
 * Anything else in the row ("is feeling happy", "with Budi") makes it unsure: null.
 */
function authorOf(frame: HTMLElement): string | null {
  const buttons = [...frame.querySelectorAll('[role="button"]')];
  const privacy = buttons.find((one) => startsWithOne(nameOf(one), privacyWords));
  for (let row = privacy?.parentElement; privacy && row && row !== frame; row = row.parentElement) {
    const [name, ...others] = textsBefore(privacy, row);
    if (name === undefined) continue;
    return others.length === 0 && name.length <= longest && !row.querySelector('h2, [role="heading"]') ? name : null;
  }
  return null;
}

/** "Komentari sebagai Kelurahan Melati": the box itself tells who writes (English seen 2026-05). */
const answererOf = (editor: Element): string | null => {
  const label = editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? '';
  if (!startsWithOne(label, commentWords)) return null;
  const said = written(label);
  const found = answerAs.exec(said);
  const name = found ? said.slice(found.index + found[0].length) : '';
  return name !== '' && name.length <= longest ? name : null;
};

/** Whom the comments on this page are written as. */
export const answerersOn = (root: ParentNode): string[] => [
  ...new Set([...root.querySelectorAll(box)].map(answererOf).filter((name) => name !== null)),
];

/** null where the page does not tell: an answer to a comment names the other one ("Balas Budi"). */
export function accountOf(frame: HTMLElement): string | null {
  const [here] = answerersOn(frame);
  if (here) return here;
  const author = authorOf(frame);
  if (author) return author;
  const others = frame.matches('[role="dialog"]') ? [] : answerersOn(frame.ownerDocument);
  return others.length === 1 ? (others[0] ?? null) : null;
}
