import { browser } from 'wxt/browser';

/**
 * Calls `ended` once when this half of the extension has been replaced by an update or taken away: nothing that it
 * shows would still work. Asked at a key or a press, the moments at which a person would notice.
 */
export function watchLife(ended: () => void, signal: AbortSignal): void {
  const end = new AbortController();
  const look = () => {
    if (browser.runtime?.id) return;
    end.abort();
    ended();
  };
  // In the capture phase: before a button of ours would call what is not there any more.
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, end.signal]) };
  for (const kind of ['keydown', 'pointerdown', 'focusin'] as const) window.addEventListener(kind, look, options);
}
