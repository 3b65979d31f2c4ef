import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteOf } from '@/lib/composers';
import type { Composer } from '@/lib/composers/composer';
import { matches } from '@/lib/composers/hosts';
import { watchComposers } from '@/lib/composers/watch-composers';

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  // The page need not be told that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    const site = siteOf(location.hostname);
    if (!site) return;
    const page = context.signal;
    // In the same file, but neither compiled nor run before a composer is there: most pages never have one.
    const opened = async (composer: Composer, signal: AbortSignal) => {
      const { openDesk } = await import('./open-desk');
      if (!signal.aborted) openDesk(composer, signal, page);
    };
    watchComposers(site, document, (composer, signal) => void opened(composer, signal), page);
  },
});
