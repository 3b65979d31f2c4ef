import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { type Launched, launchFirefox } from '@/scripts/browser/launch';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { type BrowserId, describeBrowsers } from '../browsers';
import { businessCases } from './business-cases';
import { composerList } from './composer-list';
import { contract } from './contract';
import { openDesk } from './desk';
import { facebookComments } from './facebook-comments';
import { facebookPosts } from './facebook-posts';
import { instagramComments } from './instagram-comments';
import { instagramPosts } from './instagram-posts';
import { type Ledger, openLedger } from './ledger';
import { responseCases } from './responses';
import { sayShare, shareOf } from './share';
import { threadsCases } from './threads-cases';
import { xPlaces } from './x-places';
import { xThreads } from './x-threads';

/** Every composer's contract and all further cases in one browser. A file of its own for each, so that both run at once. */
export const testComposers = (id: BrowserId): void =>
  describeBrowsers(
    (launch) => {
      let pages: ServedPages;
      beforeAll(async () => {
        pages = await servePages();
      });
      afterAll(() => pages.close());

      const folder = launch === launchFirefox ? '.output/firefox-mv3' : '.output/chrome-mv3';
      let launched: Launched;
      let ledger: Ledger;
      let page: Page;
      beforeAll(async () => {
        launched = await launch({ port: pages.port, extension: join(process.cwd(), folder) });
        ledger = await openLedger(launched);
        page = await launched.newPage();
      });
      afterAll(() => launched?.close());
      beforeEach(async () => {
        // The page of the test before says nothing more into the log of this one.
        await page.goto('about:blank');
        await ledger.reset();
      });

      describe.each(shareOf(composerList, id, 'composers'))(`$name (${sayShare(id)})`, (composer) => {
        for (const { is, run, skip } of contract) {
          const reason = skip?.(composer);
          if (reason) test.skip(`${is}: ${reason}`);
          else test(is, () => run({ page, ledger, open: (query) => openDesk(page, composer, ledger, query) }));
        }
      });

      describe('yang bukan unggahan', () => {
        for (const { is, run } of responseCases) test(is, () => run(page, ledger));
      });

      const further = [
        ...facebookPosts,
        ...facebookComments,
        ...threadsCases,
        ...businessCases,
        ...instagramPosts,
        ...instagramComments,
        ...xThreads,
        ...xPlaces,
      ];
      describe(`kasus lain (${sayShare(id)})`, () => {
        for (const { is, run } of shareOf(further, id, 'cases')) test(is, () => run(page, ledger));
      });
    },
    [id],
  );
