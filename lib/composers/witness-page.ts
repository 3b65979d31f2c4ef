import type { Composer, Notice } from './composer';
import { readEditor } from './editor/read-editor';
import { findAll } from './find';

export interface PageSigns {
  /** The site's button went away or cannot be pressed: it is at work. */
  started: () => void;
  cleared: () => void;
  noticed: (notice: Notice) => void;
}

const isBusy = (button: HTMLElement | null) =>
  !button || button.getAttribute('aria-disabled') === 'true' || (button as HTMLButtonElement).disabled === true;

/** Watches what the page shows after a press. Messages that already stood there say nothing about this post. */
export function watchPage({ site, kind, frame, editor }: Composer, signs: PageSigns, signal: AbortSignal): void {
  const before = new Map(findAll(site.notice, document).map((one) => [one, one.textContent]));
  const isFresh = (element: HTMLElement) => before.get(element) !== element.textContent;

  // A box that sends with a key may have no button that could go away.
  const hasButton = site.postButtonOf(frame) !== null;

  const look = () => {
    if (hasButton && isBusy(site.postButtonOf(frame))) signs.started();
    for (const element of findAll(site.notice, document).filter(isFresh)) {
      const notice = site.readNotice(element, kind);
      if (notice) signs.noticed(notice);
    }
    // A frame that is still there without its editor is at work, or says that it failed.
    const box = editor();
    // A box in the page itself may fold up within its frame, and takes its button along.
    const isFolded = hasButton && !box && !frame.matches('[role="dialog"]') && !site.postButtonOf(frame);
    if (!frame.isConnected || isFolded || (box && readEditor(box) === '')) signs.cleared();
  };

  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['disabled', 'aria-disabled'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
