import type { Composer, Site } from './composer';
import { findAll } from './find';

/** The composers that are on the page now, one for each frame. */
function composersOf(site: Site, document: Document): Composer[] {
  const byFrame = new Map<HTMLElement, Composer>();
  for (const found of findAll(site.editor, document)) {
    const kind = site.kindOf(found);
    const frame = site.frameOf(found);
    if (!kind || byFrame.has(frame)) continue;
    const isItsBox = (one: HTMLElement) => site.frameOf(one) === frame && site.kindOf(one) !== null;
    const editor = () => findAll(site.editor, frame).find(isItsBox) ?? null;
    byFrame.set(frame, { site, kind, frame, editor });
  }
  return [...byFrame.values()];
}

const isInDialog = (frame: HTMLElement) => frame.closest('[role="dialog"]') !== null;

/**
 * Calls `opened` for each composer that appears, with a signal that aborts when its frame leaves the page
 * or turns to another kind, or when a dialog with a composer of its own covers it. Looks at most once a frame, however much the page's feed moves.
 */
export function watchComposers(
  site: Site,
  document: Document,
  opened: (composer: Composer, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const open = new Map<HTMLElement, { kind: string; end: AbortController }>();
  let isDue = false;

  const look = () => {
    isDue = false;
    if (signal.aborted) return;
    const seen = composersOf(site, document);
    const hasDialog = seen.some(({ frame }) => isInDialog(frame));
    const isCovered = (frame: HTMLElement) => hasDialog && !isInDialog(frame);
    for (const composer of seen) {
      if (isCovered(composer.frame)) continue;
      const known = open.get(composer.frame);
      if (known?.kind === composer.kind) continue;
      known?.end.abort();
      const end = new AbortController();
      open.set(composer.frame, { kind: composer.kind, end });
      opened(composer, end.signal);
    }
    for (const [frame, { end }] of open) {
      if (frame.isConnected && !isCovered(frame)) continue;
      open.delete(frame);
      end.abort();
    }
  };

  const observer = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(look);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const { end } of open.values()) end.abort();
  });
  look();
}
