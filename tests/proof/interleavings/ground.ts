import 'fake-indexeddb/auto';

import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the extension's own modules look for when they are loaded: import this before them. */
Object.assign(globalThis, { browser: fakeBrowser });
