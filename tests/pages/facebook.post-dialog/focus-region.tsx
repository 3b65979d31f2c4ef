import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

const tabbable = 'a[href], input:not([type="hidden"]):not([hidden]), [contenteditable="true"], [tabindex="0"]';

/**
 * Holds the focus as Facebook does: Tab stays inside, a focused node that disappears passes the focus on, and the end
 * gives it back. A click outside is left alone.
 */
export function FocusRegion({ children }: { children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  // Taken while rendering: the editor inside focuses itself before effects of the region run.
  const before = useRef(document.activeElement as HTMLElement | null);
  const tabbables = () => [...(region.current?.querySelectorAll<HTMLElement>(tabbable) ?? [])];

  useEffect(() => {
    let last: Element | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target as Element;
    };
    const recover = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      tabbables()[0]?.focus();
    });
    const area = region.current as HTMLElement;
    area.addEventListener('focusin', remember);
    recover.observe(area, { childList: true, subtree: true });
    return () => {
      area.removeEventListener('focusin', remember);
      recover.disconnect();
      before.current?.focus();
    };
  }, []);

  const containTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const all = tabbables();
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  };

  return (
    <div ref={region} onKeyDown={containTab}>
      {children}
    </div>
  );
}
