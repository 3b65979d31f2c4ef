import { firstBroken } from '../../store/audit';
import { get, type Route } from '../route';
import type { Visit } from '../visit';
import { AuditPage } from './audit-page';
import { sayAt } from './say-at';
import { sayDeed } from './say-deed';

/** Lines on one page. */
const perPage = 100;

async function showAudit(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  const [all, units, ended] = await Promise.all([store.audit(), store.units(), store.endedUnits()]);
  const names = new Map([...units, ...ended].map(({ id, name }) => [id, name]));
  const asked = visit.c.req.query('sebelum') ?? '';
  const before = /^\d{1,9}$/.test(asked) ? Number(asked) : Number.POSITIVE_INFINITY;
  const older = all.filter(({ serial }) => serial < before);
  const shown = older.slice(-perPage).reverse();
  return visit.page(
    { title: 'Catatan', under: '/pengaturan' },
    <AuditPage
      lines={shown.map((line) => ({
        serial: line.serial,
        time: sayAt(visit, line.at),
        sentence: sayDeed(line, (id) => names.get(id)),
      }))}
      count={all.length}
      broken={firstBroken(all)}
      seal={all.at(-1)?.hash ?? ''}
      isNewest={older.length === all.length}
      olderBefore={older.length > perPage ? (shown.at(-1)?.serial ?? null) : null}
    />,
  );
}

/** What the audit holds, for people. */
export const audit: readonly Route[] = [get('/pengaturan/catatan', ['admin'], showAudit)];
