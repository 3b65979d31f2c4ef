import type { Site } from './composer';
import { nameOf, startsWithOne } from './label';
import { accountInSwitcher } from './x-account';
import { readToast } from './x-notice';
import { answersPost, box, boxesOf, frameOf, hasMedia, postButtonOf } from './x-place';

const replyWords = ['balas', 'reply'];
const scheduleWords = ['jadwalkan', 'schedule'];

/** The button tells what a press would do, in the two languages that we know. */
const buttonSays = (frame: HTMLElement, words: string[]) => {
  const button = postButtonOf(frame);
  return button !== null && startsWithOne(nameOf(button), words);
};

/** x.com: Draft.js, inline in the timeline, in a modal and on the page /compose/post. */
export const x: Site = {
  surface: 'x',
  platformsOf: () => ['x'],
  hosts: ['x.com'],
  editor: box,
  frameOf,
  kindOf: (editor) => (buttonSays(frameOf(editor), replyWords) || answersPost(editor) ? 'response' : 'post'),
  postButtonOf,
  isPostKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  isScheduled: (frame) => buttonSays(frame, scheduleWords),
  accountOf: (frame) => accountInSwitcher(frame.ownerDocument),
  hasMedia,
  // One press sends all parts of a thread: it is one post with the text of all of them.
  partsOf: boxesOf,
  // What is set for later goes to another path, CreateScheduledTweet.
  requestOf: () => /^\/i\/api\/graphql\/[^/]+\/Create(Note)?Tweet$/,
  notice: [{ css: '[data-testid="toast"]', why: 'test id', seen: '2026-08' }],
  readNotice: readToast,
};
