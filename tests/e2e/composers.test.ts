import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { type Launched, launchFirefox } from '@/scripts/browser/launch';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { describeBrowsers } from './browsers';
import { businessCases } from './composers/business-cases';
import { composerList } from './composers/composer-list';
import { contract } from './composers/contract';
import { openDesk } from './composers/desk';
import { facebookComments } from './composers/facebook-comments';
import { facebookPosts } from './composers/facebook-posts';
import { instagramComments } from './composers/instagram-comments';
import { instagramPosts } from './composers/instagram-posts';
import { type Ledger, openLedger } from './composers/ledger';
import { responseCases } from './composers/responses';
import { threadsCases } from './composers/threads-cases';
import { xPlaces } from './composers/x-places';
import { xThreads } from './composers/x-threads';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describeBrowsers((launch) => {
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

  describe.each(composerList)('$name', (composer) => {
    for (const { is, run, skip } of contract) {
      const reason = skip?.(composer);
      if (reason) test.skip(`${is}: ${reason}`);
      else test(is, () => run({ page, ledger, open: (query) => openDesk(page, composer, ledger, query) }));
    }
  });

  describe('yang bukan unggahan', () => {
    for (const { is, run } of responseCases) test(is, () => run(page, ledger));
  });

  const more = {
    'Facebook lebih lengkap': [...facebookPosts, ...facebookComments],
    'Threads lebih lengkap': threadsCases,
    'Meta Business Suite lebih lengkap': businessCases,
    'Instagram dan X lebih lengkap': [...instagramPosts, ...instagramComments, ...xThreads, ...xPlaces],
  };
  describe.each(Object.entries(more))('%s', (_name, cases) => {
    for (const { is, run } of cases) test(is, () => run(page, ledger));
  });
});
