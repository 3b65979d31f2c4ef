import type { Composer, Site } from './composer';
import { findAll } from './find';

/** The composers that are on the page now, one for each frame. */
function composersOf(site: Site, document: Document): Composer[] {
  const byFrame = new Map<HTMLElement, Composer>();
  for (const found of findAll(site.editor, document)) {
    const kind = site.kindOf(found);
    const frame = site.frameOf(found);
    if (!kind || byFrame.has(frame)) continue;
    const editor = () => findAll(site.editor, frame).find((one) => one.isConnected && site.kindOf(one)) ?? null;
    byFrame.set(frame, { site, kind, frame, editor });
  }
  return [...byFrame.values()];
}

/**
 * Calls `opened` for each composer that appears, with a signal that aborts when its frame leaves the page
 * or turns to another kind. Looks at most once a frame, however much the page's feed moves.
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
    for (const composer of composersOf(site, document)) {
      const known = open.get(composer.frame);
      if (known?.kind === composer.kind) continue;
      known?.end.abort();
      const end = new AbortController();
      open.set(composer.frame, { kind: composer.kind, end });
      opened(composer, end.signal);
    }
    for (const [frame, { end }] of open) {
      if (frame.isConnected) continue;
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
