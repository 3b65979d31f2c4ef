import type { Selector } from './composer';
import { findAll } from './find';

const dialog = '[role="dialog"]';

export const box: Selector[] = [
  {
    css: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    why: 'test id; one box for each part',
    seen: '2026-09',
  },
];
const postButton: Selector[] = [
  { css: '[data-testid="tweetButton"]', why: 'test id, in the modal and on /compose/post', seen: '2026-09' },
  { css: '[data-testid="tweetButtonInline"]', why: 'test id, in the timeline', seen: '2026-09' },
];
const tweet: Selector[] = [{ css: '[data-testid="tweet"]', why: 'test id', seen: '2026-09' }];
const attached: Selector[] = [
  { css: '[data-testid="attachments"] :is(img, video)', why: 'test id of what is added to a post', seen: '2026-09' },
];

export const frameOf = (editor: HTMLElement): HTMLElement =>
  editor.closest<HTMLElement>(dialog) ??
  editor.closest<HTMLElement>('[data-testid="primaryColumn"]') ??
  editor.ownerDocument.body;

/** What belongs to the box of this frame: the page may hold those of a dialog over it too. */
const ofFrame = (selectors: Selector[], frame: HTMLElement): HTMLElement[] =>
  findAll(selectors, frame).filter((one) => one.closest(dialog) === frame.closest(dialog));

export const postButtonOf = (frame: HTMLElement): HTMLElement | null => ofFrame(postButton, frame)[0] ?? null;

export const boxesOf = (frame: HTMLElement): HTMLElement[] => ofFrame(box, frame);

/** A quoted post stands in the same place as pictures do, with a picture of its author. */
export const hasMedia = (frame: HTMLElement): boolean =>
  ofFrame(attached, frame).some((one) => !one.closest('[data-testid="tweet"]'));

/** The post that a box answers stands above it; a quoted post stands below. */
const standsUnderPost = (editor: HTMLElement, frame: HTMLElement) =>
  ofFrame(tweet, frame).some((one) => one.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING);

/** While a dialog is open the address speaks of the dialog, not of the box under it. */
function isAddressOfReply(frame: HTMLElement): boolean {
  const { location } = frame.ownerDocument;
  const isFullPage =
    location.pathname === '/compose/post' && findAll(box, frame.ownerDocument).every((one) => !one.closest(dialog));
  if (frame.matches(dialog) || isFullPage) return location.search.includes('in_reply_to=');
  return /^\/[^/]+\/status\/\d+/.test(location.pathname);
}

export const answersPost = (editor: HTMLElement): boolean => {
  const frame = frameOf(editor);
  return isAddressOfReply(frame) || standsUnderPost(editor, frame);
};
