import { accountsIn } from './accounts';
import { adjustmentsIn } from './adjustments';
import { auditIn } from './audit';
import { codesIn } from './codes';
import { countsIn } from './counts';
import type { Database } from './database';
import { devicesIn } from './devices';
import { excusesIn } from './excuses';
import { monthsIn } from './months';
import { packsIn } from './packs';
import { prepare } from './prepare';
import { readingsIn } from './readings';
import type { Store } from './store';
import { unitsIn } from './units';

/** Everything the tally keeps, written once for every engine. Throws a Problem for data of a newer version. */
export async function openStoreOn(db: Database): Promise<Store> {
  const generation = await prepare(db);
  return {
    generation,
    ...unitsIn(db),
    ...codesIn(db),
    ...devicesIn(db),
    ...countsIn(db),
    ...adjustmentsIn(db),
    ...monthsIn(db),
    ...auditIn(db),
    ...accountsIn(db),
    ...packsIn(db),
    ...readingsIn(db),
    ...excusesIn(db),
    close: () => db.close(),
  };
}
