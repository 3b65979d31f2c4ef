import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '@/scripts/browser/launch';
import { type ServedPages, servePages } from '@/tests/pages/serve';
import { editorList, openRoom } from '@/tests/proof/editors/room';
import { trySequence } from '@/tests/proof/editors/try-sequence';
import { describeBrowsers } from './browsers';

const count = 8;
// Another day, other work; a failing one names its own seed.
const seed = Math.floor(Date.now() / 86_400_000) * count;

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

describeBrowsers(
  (launch) => {
    let launched: Launched;
    beforeAll(async () => {
      launched = await launch({ port: pages.port });
    });
    afterAll(() => launched?.close());

    test.each(editorList)(
      `%s: ${count} rangkaian kerja acak, setiap langkah seperti yang diharapkan orang`,
      async (editor) => {
        console.log(`benih ${seed}`);
        const page = await launched.newPage();
        const room = await openRoom(page, editor);
        const failed: string[] = [];
        for (let at = 0; at < count; at += 1) {
          const { fault } = await trySequence(room, seed + at);
          if (fault) failed.push(`npm run proof -- editors 1 ${editor} --seed ${seed + at}\n${fault}`);
        }
        await page.close();
        expect(failed).toEqual([]);
      },
    );
  },
  ['chromium'],
);
