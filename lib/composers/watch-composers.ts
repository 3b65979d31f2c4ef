import { boxInUse } from './box-in-use';
import type { Composer, Site } from './composer';
import { readEditor } from './editor/read-editor';
import { findAll } from './find';

const isInDialog = (frame: HTMLElement) => frame.closest('[role="dialog"]') !== null;

/**
 * A feed shows a box for an answer under every post: one is a composer only while somebody writes in it. A dialog that is
 * itself the frame has one box, which is there to be written in.
 */
const isInUse = (editor: HTMLElement, frame: HTMLElement): boolean =>
  frame.matches('[role="dialog"]') || editor.contains(editor.ownerDocument.activeElement) || readEditor(editor) !== '';

/** Where a post that was begun in this frame goes on, else the frame. */
const stepOf = (site: Site, frame: HTMLElement) => site.stepOf?.(frame) ?? frame;

/** The composers that are on the page now, by their frame. */
function composersOf(site: Site, document: Document): Map<HTMLElement, Composer> {
  const byFrame = new Map<HTMLElement, Composer>();
  for (const found of findAll(site.editor, document)) {
    const kind = site.kindOf(found);
    const frame = site.frameOf(found);
    if (!kind || byFrame.has(frame) || (kind === 'response' && !isInUse(found, frame))) continue;
    const isItsBox = (one: HTMLElement) => site.frameOf(one) === frame && site.kindOf(one) !== null;
    const editor = boxInUse(() => findAll(site.editor, frame).filter(isItsBox));
    byFrame.set(frame, {
      site,
      kind,
      editor,
      get frame() {
        return stepOf(site, frame);
      },
    });
  }
  return byFrame;
}

/**
 * Calls `opened` for each composer that appears, with a signal that aborts when its frame leaves the page
 * or turns to another kind, when nobody uses the box of an answer any more, or when a dialog with a composer of its own covers it. Looks at most once a frame, however much the page's feed moves.
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
    const hasDialog = [...seen.keys()].some(isInDialog);
    const isCovered = (frame: HTMLElement) => hasDialog && !isInDialog(frame);
    for (const [frame, composer] of seen) {
      if (isCovered(frame)) continue;
      const known = open.get(frame);
      if (known?.kind === composer.kind) continue;
      known?.end.abort();
      const end = new AbortController();
      open.set(frame, { kind: composer.kind, end });
      opened(composer, end.signal);
    }
    const isInPanel = document.activeElement?.hasAttribute('data-siap-siar');
    for (const [frame, { kind, end }] of open) {
      const isLeft = kind === 'response' && !seen.has(frame) && !isInPanel && !site.hasMedia(frame);
      if (stepOf(site, frame).isConnected && !isCovered(frame) && !isLeft) continue;
      open.delete(frame);
      end.abort();
    }
  };

  const lookSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(look);
  };
  const observer = new MutationObserver(lookSoon);
  document.addEventListener('focusin', lookSoon, { signal });
  document.addEventListener('focusout', lookSoon, { signal });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const { end } of open.values()) end.abort();
  });
  look();
}
