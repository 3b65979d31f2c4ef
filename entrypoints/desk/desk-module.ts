import type { openDesk } from './open-desk';
import type { showNote } from './show-note';

/** What the content script finds in the desk's file. */
export interface DeskModule {
  openDesk: typeof openDesk;
  showNote: typeof showNote;
}
