import type { Composer } from '@/lib/composers/composer';
import { wake } from '@/lib/messages/send';

/**
 * Wakes the background while the writer's hand moves to the Post button or its key. The browser throws away what a
 * page sends to a background that sleeps, if the page is gone before it woke (Chromium, seen 2026-11): a press would
 * be lost.
 */
export function wakeInTime({ site, frame }: Composer, signal: AbortSignal): void {
  const isNear = (event: Event) => {
    if (event instanceof KeyboardEvent) return event.key === 'Control' || event.key === 'Meta';
    const button = site.postButtonOf(frame);
    return button !== null && event.composedPath().includes(button);
  };
  for (const name of ['pointerover', 'focusin', 'keydown'])
    frame.addEventListener(name, (event) => isNear(event) && wake(), { signal, passive: true });
}
