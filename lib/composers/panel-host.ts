/** A place of our own in a page: a shadow root, so that neither side's styles reach the other. */
export interface PanelHost {
  container: HTMLElement;
  /** Moves the host's top left corner to these viewport coordinates, in CSS pixels. */
  place: (box: { left: number; top: number; maxHeight: number }) => void;
}

/** Whatever the page says of `div`, the host is nothing but a corner on the screen. */
const bare = 'all:initial!important;position:fixed!important;inset:auto!important;display:block!important;';

/** Single letters are shortcuts on X and Facebook, and to them a shadow host is no text field. */
const keys = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Opens a host inside `parent` (a dialog, so that focus traps count it as theirs) until the signal aborts.
 * Pressing on it never takes focus or caret from the writer's box, and keys pressed in it stay in it.
 */
export function openHost(parent: HTMLElement, name: string, css: string, signal: AbortSignal): PanelHost {
  const host = document.createElement('div');
  host.dataset.siapSiar = name;
  host.style.cssText = bare;
  // A focus trap that gives the focus back to the host gives it to the button inside.
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);

  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  for (const key of keys) host.addEventListener(key, (event) => event.stopPropagation(), { signal });

  const attach = () => {
    if (signal.aborted || !parent.isConnected || host.isConnected) return;
    parent.append(host);
    // The top layer: a dialog with a transform would otherwise clip what is fixed inside it.
    host.popover = 'manual';
    host.showPopover();
  };
  // Sites draw their dialogs anew and may drop what they do not know.
  const observer = new MutationObserver(attach);
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  attach();

  return {
    container,
    place({ left, top, maxHeight }) {
      host.style.setProperty('left', `${left}px`, 'important');
      host.style.setProperty('top', `${top}px`, 'important');
      container.style.setProperty('--tinggi', `${maxHeight}px`);
    },
  };
}
