import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteOf } from '@/lib/composers';
import { matches } from '@/lib/composers/hosts';
import { watchComposers } from '@/lib/composers/watch-composers';
import { openDesk } from './open-desk';

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  // The page need not be told that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    const site = siteOf(location.hostname);
    if (!site) return;
    const page = context.signal;
    watchComposers(site, document, (composer, signal) => openDesk(composer, signal, page), page);
  },
});
