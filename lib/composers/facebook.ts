import type { Site } from './composer';
import { findAll } from './find';
import { holdsOne, nameOf, startsWithOne } from './label';

const button = [{ css: '[role="button"][aria-label]', why: 'role and name; classes are hashed', seen: '2025-09' }];
const postWords = ['posting', 'post', 'publikasikan', 'publish'];
const dialogWords = ['buat postingan', 'create post', 'create a post', 'create a public post'];
const commentWords = [
  'tulis komentar',
  'komentari',
  'komen sebagai',
  'beri komentar',
  'balas',
  'write a comment',
  'write a public comment',
  'comment as',
  'reply to',
];
const sentWords = ['telah dipublikasikan', 'telah dibagikan', 'your post has been', 'your post was'];
/** Of posting only: the same live regions also tell of messages, whose words are other people's. */
const refusedWords = [
  'sementara dilarang',
  "you're temporarily blocked",
  'tidak dapat memposting',
  'gagal memposting',
  "can't post",
  "post couldn't be",
  'terjadi kesalahan',
  'something went wrong',
];
/** A group's administrator decides first: sent, but not published. */
const pendingWords = ['menunggu persetujuan', 'pending'];

const placeholderOf = (editor: HTMLElement) =>
  editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? '';

/** www.facebook.com: Lexical in a dialog. Nothing on it has a test id, so roles and names must do. */
export const facebook: Site = {
  surface: 'facebook',
  platformsOf: () => ['facebook'],
  hosts: ['www.facebook.com'],
  editor: [
    {
      css: '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      why: "role and the editor's own mark",
      seen: '2025-09',
    },
  ],
  frameOf: (editor) => editor.closest<HTMLElement>('[role="dialog"]') ?? editor.ownerDocument.body,
  kindOf(editor) {
    if (startsWithOne(placeholderOf(editor), commentWords)) return 'response';
    const dialog = editor.closest('[role="dialog"]');
    return dialog && startsWithOne(nameOf(dialog), dialogWords) ? 'post' : null;
  },
  postButtonOf: (frame) => findAll(button, frame).find((one) => postWords.includes(nameOf(one))) ?? null,
  // No source tells of a key that posts from this dialog.
  isPostKey: () => false,
  isScheduled: () => false,
  accountOf: () => null,
  hasMedia: (frame) => frame.querySelector('form img, form video') !== null,
  // Every request of the site goes to the same path.
  requestOf: () => null,
  notice: [
    { css: '[role="status"]', why: 'live region', seen: '2026-09' },
    { css: '[role="alert"]', why: 'live region', seen: '2026-09' },
  ],
  readNotice(element) {
    const said = element.textContent ?? '';
    if (holdsOne(said, refusedWords)) return 'refused';
    return holdsOne(said, sentWords) && !holdsOne(said, pendingWords) ? 'sent' : null;
  },
};
