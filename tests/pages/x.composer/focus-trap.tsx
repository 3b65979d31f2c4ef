import { type ReactNode, useEffect, useRef } from 'react';

const tabbable =
  'a[href], button:not([disabled]), input:not([type="hidden"]), [contenteditable="true"], [tabindex="0"]';

/**
 * Holds the focus as X does. When it goes from the editor to a node outside, the first other tabbable of the dialog
 * gets it; from elsewhere it comes back to where it was. Every re-render, and the window's own focus, bring it back
 * unless it rests on a tabbable of the dialog; a shadow host never is one.
 */
export function FocusTrap({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);

  const tabbables = () =>
    [...(root.current?.querySelectorAll<HTMLElement>(tabbable) ?? [])].filter((node) => !node.hidden);
  const restore = () => {
    const all = tabbables();
    const active = document.activeElement as HTMLElement | null;
    if (active && all.includes(active)) return;
    (all.find((node) => node === last.current) ?? all[0])?.focus();
  };

  useEffect(() => {
    const area = root.current;
    if (!area) return;
    const remember = (event: FocusEvent) => {
      last.current = event.target as HTMLElement;
    };
    const hold = (event: FocusEvent) => {
      const from = event.target as HTMLElement;
      if (!(event.relatedTarget instanceof Node) || area.contains(event.relatedTarget)) return;
      if (from.hasAttribute('no-focustrapview-refocus'))
        tabbables()
          .find((node) => node !== from)
          ?.focus();
      else from.focus();
    };
    area.addEventListener('focusin', remember);
    area.addEventListener('focusout', hold);
    window.addEventListener('focus', restore);
    return () => {
      area.removeEventListener('focusin', remember);
      area.removeEventListener('focusout', hold);
      window.removeEventListener('focus', restore);
    };
  }, []);

  // On every render, as the site does.
  useEffect(restore);

  return <div ref={root}>{children}</div>;
}
