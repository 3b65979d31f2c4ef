import type { Composer } from '@/lib/composers/composer';
import { Desk } from './desk';
import { openRoot } from './open-root';

/** Sets the panel up beside a composer, until the composer or the page goes. */
export function openDesk(composer: Composer, signal: AbortSignal, page: AbortSignal): void {
  const dialog = composer.frame.closest<HTMLElement>('[role="dialog"]');
  const { host, root } = openRoot(dialog ?? document.body, 'panel', signal);
  root.render(<Desk composer={composer} host={host} signal={signal} page={page} />);
}
