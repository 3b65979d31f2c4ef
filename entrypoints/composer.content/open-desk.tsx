import { createRoot } from 'react-dom/client';
import css from '@/components/panel/panel.css?inline';
import type { Composer } from '@/lib/composers/composer';
import { openHost } from '@/lib/composers/panel-host';
import { Desk } from './desk';

/** Sets the panel up beside a composer, until the composer or the page goes. */
export function openDesk(composer: Composer, signal: AbortSignal, page: AbortSignal): void {
  const dialog = composer.frame.closest<HTMLElement>('[role="dialog"]');
  const host = openHost(dialog ?? document.body, 'panel', css, signal);
  host.container.className = 'akar';
  const root = createRoot(host.container);
  root.render(<Desk composer={composer} host={host} signal={signal} page={page} />);
  signal.addEventListener('abort', () => root.unmount());
}
