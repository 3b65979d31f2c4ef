import { describe, expect, test } from 'vitest';
import { accessContract } from './access-contract';
import { accountsContract } from './accounts-contract';
import { countingContract } from './counting-contract';
import { entry } from './entries';
import { keepingContract } from './keeping-contract';
import { linksContract } from './links-contract';
import { listingContract } from './listing-contract';
import { packContract } from './pack-contract';
import { newUnit, type OpenStore, preparedStore, today } from './prepared-store';
import { readingsContract } from './readings-contract';
import { unitContract } from './unit-contract';

/** What every store promises, whatever holds its data. */
export function storeContract(name: string, open: OpenStore): void {
  countingContract(name, open);
  accessContract(name, open);
  accountsContract(name, open);
  keepingContract(name, open);
  readingsContract(name, open);
  unitContract(name, open);
  linksContract(name, open);
  listingContract(name, open);
  packContract(name, open);

  describe(`${name}: data yang tinggal`, () => {
    test('menemukan unit, jumlah, dan generasi yang sama setelah dibuka lagi', async () => {
      const { store, reopen, one, send } = await preparedStore(open);
      await send([entry({ n: 4 })]);
      await store.markDemo();
      const { generation } = store;
      await store.close();
      const again = await reopen();
      await again.addUnits([newUnit('Satu'), newUnit('Tiga')]);
      expect(again.generation).toBe(generation);
      expect(generation).toMatch(/^[0-9a-f]{32}$/);
      expect((await again.units()).map((unit) => unit.name).sort()).toEqual(['Dua', 'Satu', 'Tiga']);
      expect(await again.totals(one, today, today)).toEqual([{ day: today, n: 4 }]);
      expect(await again.isDemo()).toBe(true);
      await again.close();
    });
  });
}
