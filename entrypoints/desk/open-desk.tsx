import type { KeepOpen } from '@/entrypoints/composer.content/open-drafts';
import type { Composer } from '@/lib/composers/composer';
import { Desk } from './desk';
import { openRoot } from './open-root';

/** Sets the panel up beside a composer, until the composer or the page goes. */
export function openDesk(composer: Composer, keepOpen: KeepOpen, signal: AbortSignal, page: AbortSignal): void {
  const dialog = composer.frame.closest<HTMLElement>('[role="dialog"]');
  const { host, root } = openRoot(dialog ?? document.body, 'panel', signal);
  root.render(<Desk composer={composer} host={host} keepOpen={keepOpen} signal={signal} page={page} />);
}
