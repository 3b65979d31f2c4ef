import type { Site } from './composer';
import { accountOf } from './facebook-account';
import { frameOf, isReel, kindOf } from './facebook-boxes';
import { isScheduled, isSettings, postButtonOf, stepOf } from './facebook-buttons';
import { notices, readNotice } from './facebook-notices';
import { shareWords } from './facebook-words';
import { nameOf } from './label';

/** CSS pixels: avatars (40), icons and emoji are smaller, the preview of a picture is not. */
const pictureHeight = 80;

const isPicture = (one: Element): boolean =>
  !one.closest('[contenteditable="true"]') && one.getBoundingClientRect().height >= pictureHeight;

function hasMedia(frame: HTMLElement): boolean {
  // A step after the box is reached with words or a picture, and whoever shares shares something.
  if (isSettings(frame) || isReel(frame)) return true;
  const button = postButtonOf(frame);
  if (button && shareWords.includes(nameOf(button))) return true;
  return [...frame.querySelectorAll('img, video')].some(isPicture);
}

/** While its list of names is open, Enter chooses a name. */
const isChoosing = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.getAttribute('aria-expanded') === 'true' || target.hasAttribute('aria-activedescendant'));

/** www.facebook.com: Lexical. Nothing on it has a test id, so roles and names must do. */
export const facebook: Site = {
  surface: 'facebook',
  platformsOf: () => ['facebook'],
  hosts: ['www.facebook.com'],
  editor: [
    {
      css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
      why: "role and the editor's own mark",
      seen: '2026-09',
    },
  ],
  frameOf,
  kindOf,
  stepOf,
  postButtonOf,
  // No source tells of a key that sends a post.
  isPostKey: (event, kind) =>
    kind === 'response' &&
    event.key === 'Enter' &&
    !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
    !isChoosing(event.target),
  isScheduled,
  accountOf,
  hasMedia,
  // Every request of the site goes to the same path.
  requestOf: () => null,
  notice: notices,
  readNotice,
};
