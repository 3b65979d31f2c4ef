import { dayFromEpoch, dayOf, epochDayOf } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import { Refusal } from '../../../api/refusal';
import type { AccountName } from '../../../store/inventory';
import type { Unit } from '../../../store/store';
import { isAdmin } from '../../is-admin';
import { sendFile } from '../../reports/send-file';
import { get, officeIn, post, type Route } from '../../route';
import { typedIn } from '../../typed-in';
import type { Visit } from '../../visit';
import { unitOf } from '../asked-unit';
import { AccountsPage } from './accounts-page';
import { accountsViewOf, unitsWithAccounts } from './accounts-view';
import { accountLink, handleExample, platformOf, readHandle } from './handle';
import { OfficialAccounts, type TypedAccount } from './official-accounts';

/** Only pages of ours that show accounts: a form of another page could name any address. */
const backPath = (asked: string): string =>
  /^\/unit\/(akun(\?[a-z=&0-9-]{1,80})?|[0-9a-f-]{36})$/.test(asked) ? asked : '/unit/akun';

async function unitPage(visit: Visit, unit: Unit, typed?: TypedAccount, trouble: string | null = null) {
  const accounts = await visit.world.store.officialAccounts(unit.id);
  return visit.page(
    { title: `Akun ${unit.name}`, under: '/unit', status: trouble ? 400 : 200 },
    <>
      <div className="page-head">
        <h1>{unit.name}</h1>
        <a href="/unit/akun">Akun resmi semua unit</a>
      </div>
      <OfficialAccounts
        unitId={unit.id}
        accounts={accounts}
        canChange={isAdmin(visit)}
        back={`/unit/akun?unit=${unit.id}`}
        typed={typed}
        trouble={trouble}
      />
    </>,
  );
}

/** GET /unit/akun: of all units, or of the one that `?unit=` names. */
async function accountsPage(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  officeIn(visit);
  const asked = visit.c.req.query();
  if (asked.unit) return unitPage(visit, await unitOf(visit, asked.unit));
  const view = accountsViewOf(await store.units(), await store.officialAccounts(), asked);
  const canChange = isAdmin(visit);
  return visit.page({ title: 'Akun resmi', under: '/unit' }, <AccountsPage view={view} canChange={canChange} />);
}

/** GET /unit/akun.csv: every account on its line, and a line for each unit without any. */
async function accountsCsv(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  const all = unitsWithAccounts(await store.units(), await store.officialAccounts());
  const rows = all.flatMap(({ unit, accounts }) => {
    const start = [unit.name, unit.kecamatan];
    if (accounts.length === 0) return [[...start, '', '', '', '', '']];
    return accounts.map(({ platform, handle, verifiedDay, verifiedBy }) => {
      const id = platformOf(platform);
      const day = verifiedDay === null ? '' : { day: dayFromEpoch(verifiedDay) };
      return [...start, surfaceNames[id].id, handle, accountLink(id, handle), day, verifiedBy ?? ''];
    });
  });
  const sheet = [['unit', 'kecamatan', 'platform', 'akun', 'tautan', 'diperiksa', 'oleh'], ...rows];
  return sendFile(visit, sheet, 'akun resmi', 'csv');
}

/** POST /unit/akun/tambah */
async function listAccount(visit: Visit): Promise<Response> {
  const form = await visit.form();
  const unit = await unitOf(visit, typedIn(form, 'unit'));
  const typed = { platform: typedIn(form, 'platform'), akun: typedIn(form, 'akun').slice(0, 300) };
  const platform = platformList.findIndex((_, index) => `${index}` === typed.platform);
  const id = platformList[platform];
  if (!id) return unitPage(visit, unit, typed, 'Pilih dahulu platformnya.');
  const handle = readHandle(id, typed.akun);
  const name = surfaceNames[id].id;
  if (!handle) {
    const example = handleExample(id);
    const trouble = `Akun ${name} ditulis seperti ${example} atau ${accountLink(id, example)}`;
    return unitPage(visit, unit, typed, trouble);
  }
  const isNew = await visit.world.store.listAccount({ unitId: unit.id, platform, handle }, visit.act());
  if (!isNew) return unitPage(visit, unit, typed, `Akun ${name} ${handle} sudah ada di daftar ini.`);
  return visit.go(backPath(typedIn(form, 'kembali')));
}

/** The account that a button stands for. */
async function namedAccount(visit: Visit): Promise<AccountName & { back: string }> {
  const form = await visit.form();
  return {
    unitId: typedIn(form, 'unit'),
    platform: Math.trunc(Number(typedIn(form, 'platform'))) || 0,
    handle: typedIn(form, 'akun').slice(0, 300),
    back: backPath(typedIn(form, 'kembali')),
  };
}

const noAccount = () => new Refusal(404, 'no-account', 'Akun ini tidak ada di daftar lagi.');

/** POST /unit/akun/periksa: somebody looked at the account today. */
async function verifyAccount(visit: Visit): Promise<Response> {
  const { back, ...account } = await namedAccount(visit);
  const today = epochDayOf(dayOf(visit.at, officeIn(visit).region.zona));
  const by = visit.visitor.account?.name ?? '';
  if (!(await visit.world.store.verifyAccount(account, today, by, visit.act()))) throw noAccount();
  return visit.go(back);
}

/** POST /unit/akun/hapus: off the list; the account itself is nobody's business here. */
async function unlistAccount(visit: Visit): Promise<Response> {
  const { back, ...account } = await namedAccount(visit);
  if (!(await visit.world.store.unlistAccount(account, visit.act()))) throw noAccount();
  return visit.go(back);
}

/** The inventory of official accounts. */
export const accounts: readonly Route[] = [
  get('/unit/akun', ['admin', 'viewer'], accountsPage),
  get('/unit/akun.csv', ['admin', 'viewer'], accountsCsv),
  post('/unit/akun/tambah', ['admin'], listAccount),
  post('/unit/akun/periksa', ['admin'], verifyAccount),
  post('/unit/akun/hapus', ['admin'], unlistAccount),
];
