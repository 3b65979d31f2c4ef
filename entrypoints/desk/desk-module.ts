import type { openDesk } from './open-desk';
import type { showCard } from './show-card';
import type { showNote } from './show-note';

/** What the content script finds in the desk's file. */
export interface DeskModule {
  openDesk: typeof openDesk;
  showCard: typeof showCard;
  showNote: typeof showNote;
}
