import { accountsIn } from './accounts';
import { adjustmentsIn } from './adjustments';
import { auditIn } from './audit';
import { codeBookIn } from './code-book';
import { codesIn } from './codes';
import { countsIn } from './counts';
import type { Database } from './database';
import { delaysIn } from './delays';
import { devicesIn } from './devices';
import { disputesIn } from './disputes';
import { excusesIn } from './excuses';
import { inventoryIn } from './inventory';
import { invitationsIn } from './invitations';
import { linksIn } from './links';
import { monthsIn } from './months';
import { packsIn } from './packs';
import { prepare } from './prepare';
import { readingsIn } from './readings';
import { sessionsIn } from './sessions';
import type { Store } from './store';
import { unitChangesIn } from './unit-changes';
import { unitDevicesIn } from './unit-devices';
import { unitReadingsIn } from './unit-readings';
import { unitStatesIn } from './unit-states';
import { unitsIn } from './units';
import { weekTotalsIn } from './week-totals';

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
    ...sessionsIn(db),
    ...invitationsIn(db),
    ...delaysIn(db),
    ...packsIn(db),
    ...readingsIn(db),
    ...excusesIn(db),
    ...unitChangesIn(db),
    ...unitStatesIn(db),
    ...codeBookIn(db),
    ...inventoryIn(db),
    ...linksIn(db),
    ...disputesIn(db),
    ...unitReadingsIn(db),
    ...unitDevicesIn(db),
    ...weekTotalsIn(db),
    close: () => db.close(),
  };
}
