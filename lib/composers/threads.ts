import type { Selector, Site } from './composer';
import { find, findAll } from './find';
import { holdsOne, nameOf, plain, startsWithOne } from './label';
import { smallestAround } from './smallest-around';

const dialog = '[role="dialog"]';
/** What holds the whole page is no frame of one box. */
const wholePage = 'main, [role="main"], nav, [role="navigation"]';
const editors: Selector[] = [
  {
    css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    why: "role and the editor's own mark; the label is the same for posts, replies and the button that opens them",
    seen: '2026-09',
  },
];
const button: Selector[] = [
  { css: '[role="button"]', why: 'role; the name is its text or its picture', seen: '2026-09' },
];
const profileLink: Selector[] = [{ css: 'a[href^="/@"]', why: 'address of a profile', seen: '2026-09' }];
const heading: Selector[] = [{ css: 'h1, h2, [role="heading"]', why: 'role', seen: '2026-04' }];

const postWords = ['posting', 'kirim', 'post', 'publikasikan'];
const replyWords = ['balas', 'reply'];
const scheduleWords = ['jadwalkan', 'schedule'];
const newWords = ["what's new", 'apa yang baru', 'ada yang baru'];
const messageWords = ['pesan', 'kirim pesan', 'tulis pesan', 'message', 'aa'];
const editWords = ['edit'];
const sentWords = ['diposting', 'telah diposting', 'telah dikirim', 'posted', 'your post was'];
const scheduledWords = ['dijadwalkan', 'scheduled'];
const refusedWords = [
  'gagal',
  'tidak dapat',
  'terjadi kesalahan',
  'coba lagi',
  "couldn't",
  "can't",
  'something went wrong',
  'try again',
];

const postPath = /^\/@[^/]+\/post\//;
const postLink = /^https:\/\/www\.threads\.(com|net)\/@[^/]+\/post\/[\w-]+/;
const profile = /^\/@([\w.]{1,30})\/?$/;

const follows = (one: Element, other: Element) =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The reply button of a box has no words: its picture carries the name. */
const saysOf = (one: HTMLElement) =>
  nameOf(one) || plain(one.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? '');

/** The buttons of posts that are shown above the box have the same names: that of the box comes after it. */
function postButtonOf(frame: HTMLElement): HTMLElement | null {
  const words = [...postWords, ...replyWords, ...scheduleWords];
  const named = findAll(button, frame).filter((one) => words.includes(saysOf(one)));
  const last = findAll(editors, frame).at(-1);
  return named.findLast((one) => last && follows(one, last)) ?? named.at(-1) ?? null;
}

/** A dialog, or what holds a box in the page together with its button. */
function frameOf(editor: HTMLElement): HTMLElement {
  const open = editor.closest<HTMLElement>(dialog);
  if (open) return open;
  const around = smallestAround(editor, (one) => postButtonOf(one) !== null);
  const isPage = !around || around.matches(wholePage) || around.querySelector(wholePage);
  return isPage ? editor.ownerDocument.body : around;
}

const placeholderOf = (editor: HTMLElement) => editor.getAttribute('aria-placeholder') ?? '';

/** www.threads.com: Lexical in a dialog, or in the page under a post. A thread of several boxes is one post. */
export const threads: Site = {
  surface: 'threads',
  platformsOf: () => ['threads'],
  hosts: ['www.threads.com', 'www.threads.net'],
  editor: editors,
  partsOf: (frame) => findAll(editors, frame),
  frameOf,
  kindOf(editor) {
    const { body, location } = editor.ownerDocument;
    const frame = frameOf(editor);
    const first = find(editors, frame) ?? editor;
    if (frame === body || !postButtonOf(frame) || startsWithOne(placeholderOf(first), messageWords)) return null;
    const title = frame.matches(dialog) ? find(heading, frame) : null;
    if (title && startsWithOne(nameOf(title), editWords)) return 'edit';
    if (startsWithOne(placeholderOf(first), replyWords)) return 'response';
    // On the page of a post a new thread can still be begun, from the navigation.
    const isNew = frame.matches(dialog) && startsWithOne(placeholderOf(first), newWords);
    return !isNew && postPath.test(location.pathname) ? 'response' : 'post';
  },
  postButtonOf,
  // No source tells of a key that posts.
  isPostKey: () => false,
  isScheduled(frame) {
    const pressed = postButtonOf(frame);
    return pressed !== null && scheduleWords.includes(saysOf(pressed));
  },
  accountOf(frame) {
    const first = find(editors, frame);
    if (!first) return null;
    // The writer's own name stands directly before the box; that of a post which is answered stands above it.
    const own = findAll(profileLink, frame).findLast((link) => follows(first, link));
    const name = profile.exec(own?.getAttribute('href') ?? '')?.[1];
    return name ? `@${name.toLowerCase()}` : null;
  },
  // Everything but the round pictures of people ("Foto profil …", "… profile picture").
  hasMedia: (frame) => frame.querySelector('img:not([alt*="profil" i]), video') !== null,
  // Text; picture or film; several of them. Seen on the web by three sources of 2026.
  requestOf: () => /^\/api\/v1\/media\/configure_text_(only_post|post_app_feed|post_app_sidecar)\/$/,
  notice: [
    { css: '[role="alert"]', why: 'live region', seen: '2026-02' },
    { css: '[role="status"]', why: 'live region', seen: '2026-02' },
  ],
  readNotice(element) {
    const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href*="/post/"]')];
    if (links.some((link) => postLink.test(link.href))) return 'sent';
    const said = element.textContent ?? '';
    if (holdsOne(said, refusedWords)) return 'refused';
    if (holdsOne(said, scheduledWords)) return 'scheduled';
    return startsWithOne(said, sentWords) ? 'sent' : null;
  },
};
