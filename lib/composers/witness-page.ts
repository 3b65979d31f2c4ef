import type { Composer, Notice } from './composer';
import { findAll } from './find';
import { readParts } from './read-parts';

export interface PageSigns {
  /** The site's button went away or cannot be pressed: it is at work. */
  started: () => void;
  cleared: () => void;
  /** The box holds what was sent; `isFree`: the button can be pressed again. */
  held: (isFree: boolean) => void;
  noticed: (notice: Notice) => void;
  /** False while the site's words may be about another post. */
  isAlone: () => boolean;
  /** A refusal of this post or of another. */
  overheard: () => void;
}

const isBusy = (button: HTMLElement | null) =>
  !button || button.getAttribute('aria-disabled') === 'true' || (button as HTMLButtonElement).disabled === true;

/**
 * Watches what the page shows after a press that sent `sent`. Messages that already stood there say nothing about
 * this post. Returns how to look at once.
 */
export function watchPage(composer: Composer, sent: string, signs: PageSigns, signal: AbortSignal): () => void {
  const { site, kind, frame, editor } = composer;
  const before = new Map(findAll(site.notice, document).map((one) => [one, one.textContent]));
  const isFresh = (element: HTMLElement) => before.get(element) !== element.textContent;

  // A box that sends with a key may have no button that could go away.
  const hasButton = site.postButtonOf(frame) !== null;

  const look = () => {
    const isAtWork = hasButton && isBusy(site.postButtonOf(frame));
    if (isAtWork) signs.started();
    for (const element of findAll(site.notice, document).filter(isFresh)) {
      const notice = site.readNotice(element, kind);
      if (!notice) continue;
      if (signs.isAlone()) signs.noticed(notice);
      else {
        before.set(element, element.textContent);
        if (notice === 'refused') signs.overheard();
      }
    }
    // A frame that is still there without its editor is at work, or says that it failed. A picture sent without
    // words leaves a box as empty as it was.
    const box = editor();
    // A box in the page itself may fold up within its frame, and takes its button along.
    const isFolded = hasButton && !box && !frame.matches('[role="dialog"]') && !site.postButtonOf(frame);
    const text = box && readParts(composer, box);
    if (!frame.isConnected || isFolded || (text === '' && sent !== '')) signs.cleared();
    else if (text === sent) signs.held(!isAtWork);
  };

  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['disabled', 'aria-disabled'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return look;
}
