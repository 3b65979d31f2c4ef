import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { DeskModule } from './desk-module';
import { openDesk } from './open-desk';
import { showCard } from './show-card';
import { showNote } from './show-note';

/** All that checks and draws, in a file of its own: the content script loads it once a page has a composer. */
export default defineUnlistedScript((): DeskModule => ({ openDesk, showCard, showNote }));
