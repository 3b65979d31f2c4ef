import type { Site } from './composer';
import { find, findAll } from './find';
import { holdsOne, nameOf, startsWithOne } from './label';

const postButton = [
  { css: '[data-testid="tweetButton"]', why: 'test id, in the modal and on /compose/post', seen: '2026-09' },
  { css: '[data-testid="tweetButtonInline"]', why: 'test id, in the timeline', seen: '2026-09' },
];
const accountSwitcher = [
  { css: '[data-testid="SideNav_AccountSwitcher_Button"]', why: 'test id; shows name and @handle', seen: '2026-08' },
];
const statusLink = /^https:\/\/(x|twitter)\.com\/[^/]+\/status\/\d+/;
const refusals = [
  'gagal',
  'tidak dapat',
  'terjadi kesalahan',
  'coba lagi',
  'something went wrong',
  'failed',
  'could not',
  'try again',
];
const replyWords = ['balas', 'reply'];
const dialog = '[role="dialog"]';

/** The post that this box answers stands above it; a quoted post stands below. */
function answersPost(editor: HTMLElement, frame: HTMLElement): boolean {
  const tweets = [...frame.querySelectorAll('[data-testid="tweet"]')];
  return tweets.some((tweet) => tweet.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING);
}

const frameOf = (editor: HTMLElement) =>
  editor.closest<HTMLElement>(dialog) ??
  editor.closest<HTMLElement>('[data-testid="primaryColumn"]') ??
  editor.ownerDocument.body;

/** The page may hold the button of a dialog over it too, which is not that of its own box. */
const postButtonOf = (frame: HTMLElement) =>
  findAll(postButton, frame).find((one) => one.closest(dialog) === frame.closest(dialog)) ?? null;

/** x.com: Draft.js, inline in the timeline and in a modal. */
export const x: Site = {
  surface: 'x',
  platformsOf: () => ['x'],
  hosts: ['x.com'],
  editor: [{ css: '[data-testid="tweetTextarea_0"][contenteditable="true"]', why: 'test id', seen: '2026-09' }],
  frameOf,
  kindOf(editor) {
    const { pathname, search } = editor.ownerDocument.location;
    const frame = frameOf(editor);
    const button = postButtonOf(frame);
    if (button && startsWithOne(nameOf(button), replyWords)) return 'response';
    // While a dialog is open the address speaks of the dialog, not of the box under it.
    const isResponse = frame.matches(dialog)
      ? search.includes('in_reply_to=') || answersPost(editor, frame)
      : /^\/[^/]+\/status\/\d+/.test(pathname);
    return isResponse ? 'response' : 'post';
  },
  postButtonOf,
  isPostKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  isScheduled: () => false,
  accountOf(frame) {
    const said = find(accountSwitcher, frame.ownerDocument)?.textContent ?? '';
    return /@\w{1,15}/.exec(said)?.[0].toLowerCase() ?? null;
  },
  hasMedia: (frame) => frame.querySelector('[data-testid="attachments"]') !== null,
  requestOf: () => /^\/i\/api\/graphql\/[^/]+\/Create(Note)?Tweet$/,
  notice: [{ css: '[data-testid="toast"]', why: 'test id', seen: '2026-08' }],
  readNotice(element) {
    const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')];
    if (links.some((link) => statusLink.test(link.href))) return 'sent';
    return holdsOne(element.textContent ?? '', refusals) ? 'refused' : null;
  },
};
