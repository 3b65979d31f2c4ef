import type { Site } from './composer';
import { findAll } from './find';
import { accountInNavigation, writerAbove } from './instagram-account';
import { commentFrameOf, holdsComment, isCommentBox, labelOf, textBox } from './instagram-comments';
import { readEndOf } from './instagram-notice';
import { nameOf, startsWithOne } from './label';

const button = [
  { css: '[role="button"]', why: 'role; the name is its text', seen: '2026-05' },
  { css: 'button', why: 'the button of a comment, a real one in some builds', seen: '2026-01' },
];
const shareWords = ['bagikan', 'share'];
const commentButtonWords = ['kirim', 'posting', 'post'];
const captionWords = ['tulis keterangan', 'write a caption'];
/** "Edit info" of a post that is out has the caption's box too, and ends with "Selesai". */
const editWords = ['edit info', 'edit informasi'];
const doneWords = ['selesai', 'done'];
const dialog = '[role="dialog"]';

const isCaptionBox = (box: HTMLElement) => box.closest(dialog) !== null && startsWithOne(labelOf(box), captionWords);

const buttonNamed = (words: string[], frame: HTMLElement) =>
  findAll(button, frame).find((one) => words.includes(nameOf(one))) ?? null;

const isEdit = (frame: HTMLElement) =>
  startsWithOne(nameOf(frame), editWords) ||
  (buttonNamed(doneWords, frame) !== null && buttonNamed(shareWords, frame) === null);

/** www.instagram.com: Lexical in the last step of "Buat postingan baru", and a field for comments under each post. */
export const instagram: Site = {
  surface: 'instagram',
  platformsOf: () => ['instagram'],
  hosts: ['www.instagram.com'],
  editor: textBox,
  frameOf: (editor) =>
    isCommentBox(editor) ? commentFrameOf(editor) : (editor.closest<HTMLElement>(dialog) ?? editor.ownerDocument.body),
  kindOf(editor) {
    if (isCommentBox(editor)) return 'response';
    const frame = editor.closest<HTMLElement>(dialog);
    if (!frame || !isCaptionBox(editor)) return null;
    return isEdit(frame) ? 'edit' : 'post';
  },
  // Under a post "Bagikan" hands it on to somebody; in the create dialog it publishes.
  postButtonOf: (frame) => buttonNamed(holdsComment(frame) ? commentButtonWords : shareWords, frame),
  isPostKey: (event, kind) => kind === 'response' && event.key === 'Enter' && !event.shiftKey && !event.isComposing,
  isScheduled: () => false,
  accountOf(frame) {
    const caption = findAll(textBox, frame).find(isCaptionBox);
    return (caption && writerAbove(caption, frame)) ?? accountInNavigation(frame.ownerDocument);
  },
  // A post without a picture or a video does not exist here.
  hasMedia: (frame) => !holdsComment(frame),
  requestOf: (kind) =>
    kind === 'response'
      ? /^\/api\/v1\/web\/comments\/\d+\/add\/$/
      : /^\/api\/v1\/media\/configure(_sidecar|_to_clips)?\/$/,
  notice: [{ css: dialog, why: 'the dialog itself tells that the post was shared', seen: '2026-05' }],
  readNotice: readEndOf,
};
