import type { Site } from './composer';
import { findAll } from './find';
import { holdsOne, nameOf, startsWithOne } from './label';

const button = [{ css: '[role="button"]', why: 'role; the name is its text', seen: '2026-05' }];
const postWords = ['bagikan', 'share'];
const captionWords = ['tulis keterangan', 'write a caption'];
const sentWords = ['telah dibagikan', 'has been shared'];
const refusedWords = ['tidak dapat membagikan', "couldn't be shared", 'coba lagi', 'try again'];

/** www.instagram.com: Lexical in the last step of the dialog "Buat postingan baru". */
export const instagram: Site = {
  surface: 'instagram',
  platformsOf: () => ['instagram'],
  hosts: ['www.instagram.com'],
  editor: [
    {
      css: '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      why: "role and the editor's own mark",
      seen: '2026-05',
    },
  ],
  frameOf: (editor) => editor.closest<HTMLElement>('[role="dialog"]') ?? editor.ownerDocument.body,
  kindOf: (editor) => (startsWithOne(editor.getAttribute('aria-label') ?? '', captionWords) ? 'post' : null),
  postButtonOf: (frame) => findAll(button, frame).find((one) => postWords.includes(nameOf(one))) ?? null,
  isPostKey: () => false,
  isScheduled: () => false,
  accountOf: () => null,
  // A post without a picture or a video does not exist here.
  hasMedia: () => true,
  requestOf: () => /^\/api\/v1\/media\/configure(_sidecar|_to_clips)?\/$/,
  notice: [{ css: '[role="dialog"]', why: 'the dialog itself tells that the post was shared', seen: '2026-05' }],
  readNotice(element) {
    // While the caption is still there, the words could be the writer's own.
    if (element.querySelector('[contenteditable="true"]')) return null;
    const said = element.textContent ?? '';
    if (holdsOne(said, sentWords)) return 'sent';
    return holdsOne(said, refusedWords) ? 'refused' : null;
  },
};
