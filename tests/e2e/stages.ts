import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Launched, launchFirefox } from '@/scripts/browser/launch';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { type BrowserId, describeBrowsers } from './browsers';
import { type Ledger, openLedger } from './composers/ledger';

/** A browser with the extension on the practice pages: its log, and the page that a test works on. */
export interface Stage {
  launched: Launched;
  ledger: Ledger;
  page: Page;
}

/**
 * Runs the same tests in the browsers named, each with a stage of its own; before each test its page and its log are
 * empty. The stage is there while a test runs.
 */
export function describeStages(
  tests: (stage: () => Stage, isFirefox: boolean) => void,
  ids?: readonly BrowserId[],
): void {
  describeBrowsers((launch) => {
    const isFirefox = launch === launchFirefox;
    let pages: ServedPages;
    let stage: Stage;
    beforeAll(async () => {
      pages = await servePages();
      const extension = join(process.cwd(), isFirefox ? '.output/firefox-mv3' : '.output/chrome-mv3');
      const launched = await launch({ port: pages.port, extension });
      stage = { launched, ledger: await openLedger(launched), page: await launched.newPage() };
    });
    afterAll(async () => {
      await stage?.launched.close();
      await pages?.close();
    });
    beforeEach(async () => {
      // The page of the test before says nothing more into the log of this one.
      await stage.page.goto('about:blank');
      await stage.ledger.reset();
    });
    tests(() => stage, isFirefox);
  }, ids);
}
