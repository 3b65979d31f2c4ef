import type { PlatformId } from '../draft/platform';
import { channelsOf, isSwitchedOn } from './business-channels';
import type { Selector, Site } from './composer';
import { find, findAll } from './find';
import { holdsOne, nameOf, startsWithOne } from './label';
import { smallestAround } from './smallest-around';

const dialog = '[role="dialog"]';
const editors: Selector[] = [
  { css: '[contenteditable="true"][role="textbox"]', why: 'role', seen: '2026-08' },
  { css: '[contenteditable="true"][role="combobox"]', why: 'role since it offers hashtags', seen: '2026-10' },
];
const button: Selector[] = [{ css: '[role="button"], button', why: 'role; the name is its text', seen: '2026-10' }];
const heading: Selector[] = [{ css: 'h1, h2, h3, [role="heading"]', why: 'role', seen: '2026-09' }];
const postWords = ['terbitkan', 'publikasikan', 'publish'];
const scheduleWords = ['jadwalkan', 'schedule'];
/** The reel's composer has three steps, and the words are written in the first. */
const reelWords = ['bagikan', 'share'];
const nextWords = ['berikutnya', 'selanjutnya', 'next'];
const dateWords = ['set date and time', 'atur tanggal dan waktu', 'tetapkan tanggal dan waktu'];
const removeWords = ['hapus foto', 'hapus video', 'remove photo', 'remove video'];
const editWords = ['edit postingan', 'edit post', 'edit published', 'edit scheduled', 'edit reel'];
/** Of the writer's own post: the lists that come after it have headings such as "Published posts". */
const sentWords = [
  'postingan anda telah diterbitkan',
  'postingan anda telah dipublikasikan',
  'postingan anda diterbitkan',
  'postingan anda dipublikasikan',
  'reel anda telah',
  'your post is published',
  'your post has been published',
  'your post was published',
  'your reel has been',
  'post published',
];
const scheduledWords = [
  'postingan anda dijadwalkan',
  'postingan anda telah dijadwalkan',
  'anda menjadwalkan postingan',
  'reel anda dijadwalkan',
  'your post is scheduled',
  'your post has been scheduled',
  'you scheduled a post',
  'your reel is scheduled',
  'post scheduled',
  'reel scheduled',
];
const refusedWords = [
  'tidak dapat menerbitkan',
  'tidak dapat memublikasikan',
  'gagal menerbitkan',
  'gagal memublikasikan',
  'terjadi kesalahan',
  "can't publish",
  "couldn't publish",
  "couldn't be published",
  'something went wrong',
];

/** Posts and reels; a story carries no text, the inbox holds messages. */
const composerPath = /^\/latest\/(composer|reels_composer)(\/|$)/;
const reelPath = /^\/latest\/reels_composer(\/|$)/;

const pathOf = (element: HTMLElement) => element.ownerDocument.location.pathname;

/** The last one is that of the foot row; choices above it ("Jadwalkan") may bear the same words. */
const lastButton = (root: ParentNode, beside: HTMLElement, words: string[]) =>
  findAll(button, root).findLast(
    (one) => words.includes(nameOf(one)) && one.closest(dialog) === beside.closest(dialog),
  ) ?? null;

const sendWordsOn = (path: string) => [...postWords, ...scheduleWords, ...(reelPath.test(path) ? reelWords : [])];

const postButtonOf = (frame: HTMLElement) => lastButton(frame, frame, sendWordsOn(pathOf(frame)));

/** What holds the box together with the button of the foot row: it goes when the composer is left. */
function frameOf(editor: HTMLElement): HTMLElement {
  const { body } = editor.ownerDocument;
  const path = pathOf(editor);
  const words = [...sendWordsOn(path), ...(reelPath.test(path) ? nextWords : [])];
  const foot = lastButton(body, editor, words);
  return (foot && smallestAround(editor, (around) => around.contains(foot))) ?? body;
}

/** The channels are chosen in the first step of a reel and no longer shown in the last. */
const lastSeen = new WeakMap<HTMLElement, PlatformId[]>();

/** business.facebook.com: a whole page that writes for Facebook, Instagram or both. */
export const businessSuite: Site = {
  surface: 'business-suite',
  platformsOf(frame) {
    const box = find(editors, frame);
    const now = box ? channelsOf(frame, box) : [];
    if (now.length > 0) lastSeen.set(frame, now);
    // Behind every composer of the suite stands a Page.
    return lastSeen.get(frame) ?? ['facebook'];
  },
  hosts: ['business.facebook.com'],
  editor: editors,
  // The second box repeats the first in other words for the other channel: one post, kept once.
  partsOf: (frame) => findAll(editors, frame).slice(0, 1),
  frameOf,
  kindOf(editor) {
    const { body } = editor.ownerDocument;
    if (!composerPath.test(pathOf(editor)) || frameOf(editor) === body) return null;
    return findAll(heading, body).some((one) => startsWithOne(nameOf(one), editWords)) ? 'edit' : 'post';
  },
  postButtonOf,
  isPostKey: () => false,
  isScheduled(frame) {
    const pressed = postButtonOf(frame);
    if (pressed && scheduleWords.includes(nameOf(pressed))) return true;
    return isSwitchedOn(frame, dateWords);
  },
  // The page names what is ticked, which may be two accounts and change before the post is sent.
  accountOf: () => null,
  // Pictures of the Page itself are everywhere; "Hapus foto" stands beside those of the post alone.
  hasMedia: (frame) =>
    reelPath.test(pathOf(frame)) || findAll(button, frame).some((one) => startsWithOne(nameOf(one), removeWords)),
  // Every request of the site goes to the same path.
  requestOf: () => null,
  notice: [
    { css: '[role="alert"]', why: 'live region', seen: '2026-09' },
    { css: '[role="status"]', why: 'live region', seen: '2026-09' },
    { css: 'h1, h2, h3, [role="heading"]', why: '"Your post is scheduled" is a heading', seen: '2026-08' },
  ],
  readNotice(element) {
    const said = element.textContent ?? '';
    if (holdsOne(said, refusedWords)) return 'refused';
    if (startsWithOne(said, scheduledWords)) return 'scheduled';
    return startsWithOne(said, sentWords) ? 'sent' : null;
  },
};
