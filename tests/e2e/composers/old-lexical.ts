import { expect } from 'vitest';
import { composerList } from './composer-list';
import { openDesk } from './desk';
import type { FurtherCase } from './further-case';
import { inserting } from './inserting';

const dialog = composerList.filter(({ name }) => name.startsWith('Instagram'));

/** The boxes of a site that still carries the Lexical of 2023, with fillers that have no mark of their own. */
export const oldLexical: FurtherCase[] = dialog.flatMap((composer) =>
  inserting.map(({ is, run }) => ({
    is: `Lexical tahun 2023: ${is}`,
    run: (page, ledger) =>
      run({
        page,
        ledger,
        async open() {
          const desk = await openDesk(page, composer, ledger, 'old');
          const fillers = await page.$$eval(`${composer.box} br`, (all) => all.map((br) => br.attributes.length));
          expect(fillers).toEqual([0]);
          return desk;
        },
      }),
  })),
);
