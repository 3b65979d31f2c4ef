import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteOf } from '@/lib/composers';
import { matches } from '@/lib/composers/hosts';
import { handle } from '@/lib/messages/handle';
import { applyToBox, openDrafts } from './open-drafts';
import { surfaceOfHost } from './surface-of-host';
import { watchTab } from './watch-tab';

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  // The page need not be told that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    // An older half of the extension, from before an update, may have left its hosts behind.
    for (const host of document.querySelectorAll('[data-siap-siar]')) host.remove();
    handle({ drafts: openDrafts, apply: applyToBox });
    watchTab(siteOf(location.hostname), surfaceOfHost(location.hostname), context.signal);
  },
});
