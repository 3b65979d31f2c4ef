import { describe, test } from 'vitest';
import type { BrowserId } from '../browsers';
import { describeStages } from '../stages';
import { businessCases } from './business-cases';
import { composerList } from './composer-list';
import { contract } from './contract';
import { openDesk } from './desk';
import { facebookComments } from './facebook-comments';
import { facebookPosts } from './facebook-posts';
import { instagramComments } from './instagram-comments';
import { instagramPosts } from './instagram-posts';
import { oldLexical } from './old-lexical';
import { responseCases } from './responses';
import { sayShare, shareOf } from './share';
import { threadsCases } from './threads-cases';
import { xPlaces } from './x-places';
import { xThreads } from './x-threads';

/** Every composer's contract and all further cases in one browser. A file of its own for each, so that both run at once. */
export const testComposers = (id: BrowserId): void =>
  describeStages(
    (stage) => {
      describe.each(shareOf(composerList, id, 'composers'))(`$name (${sayShare(id)})`, (composer) => {
        for (const { is, run, skip } of contract) {
          const reason = skip?.(composer);
          if (reason) test.skip(`${is}: ${reason}`);
          else
            test(is, () => {
              const { ledger, page } = stage();
              return run({ page, ledger, open: (query) => openDesk(page, composer, ledger, query) });
            });
        }
      });

      describe('yang bukan unggahan', () => {
        for (const { is, run } of responseCases) test(is, () => run(stage().page, stage().ledger));
      });

      const further = [
        ...facebookPosts,
        ...facebookComments,
        ...threadsCases,
        ...businessCases,
        ...instagramPosts,
        ...instagramComments,
        ...oldLexical,
        ...xThreads,
        ...xPlaces,
      ];
      describe(`kasus lain (${sayShare(id)})`, () => {
        for (const { is, run } of shareOf(further, id, 'cases')) test(is, () => run(stage().page, stage().ledger));
      });
    },
    [id],
  );
