import { invitationAddress, makeInvitation } from '../../access/invitation';
import { isOver } from '../../access/session-life';
import { Refusal } from '../../api/refusal';
import { type Role, roleList } from '../../store/accounts';
import { get, post, type Route } from '../route';
import { typedIn } from '../typed-in';
import type { Visit } from '../visit';
import { AccountsPage } from './accounts-page';
import { InvitedPage } from './invited-page';
import { sayAt } from './say-at';
import { SettingsPage } from './settings-page';
import { underFor, visitorIn } from './visitor-in';

async function showAccounts(visit: Visit, trouble?: string): Promise<Response> {
  const { store } = visit.world;
  const own = visitorIn(visit);
  const isAdmin = own.role === 'admin';
  const open = (await store.sessions()).filter((session) => !isOver(session, visit.at));
  return visit.page(
    { title: 'Akun', under: underFor(visit), status: trouble ? 409 : 200 },
    <AccountsPage
      own={own}
      message={visit.c.req.query('selesai')}
      trouble={trouble}
      accounts={isAdmin ? await store.accounts() : null}
      lastSeen={await store.accountsSeen()}
      sessions={open.filter(({ account }) => isAdmin || account.id === own.id)}
      ownHash={visit.visitor.sessionHash}
      sayAt={(at) => sayAt(visit, at)}
    />,
  );
}

async function invite(visit: Visit): Promise<Response> {
  const role = typedIn(await visit.form(), 'peran') as Role;
  if (!roleList.includes(role)) throw new Refusal(400, 'bad-role', 'Pilih dahulu: pengamat atau admin.');
  const code = await makeInvitation(visit.world.store, role, visit.act());
  const address = invitationAddress(visit.world.publicUrl, code);
  return visit.page({ title: 'Undangan', under: underFor(visit) }, <InvitedPage role={role} address={address} />);
}

async function endAccount(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  const id = typedIn(await visit.form(), 'akun');
  const account = (await store.accounts()).find((one) => one.id === id);
  // Somebody else was quicker, or the button was pressed twice.
  if (!account) return visit.go('/pengaturan/akun?selesai=akhir');
  if (await store.endAccount(account, visit.act())) return visit.go('/pengaturan/akun?selesai=akhir');
  return showAccounts(visit, `${account.name} adalah admin terakhir. Undang admin lain dahulu, lalu akhiri akun ini.`);
}

async function endSession(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  const own = visitorIn(visit);
  const session = await store.session(typedIn(await visit.form(), 'sesi'));
  const isAllowed = own.role === 'admin' || session?.account.id === own.id;
  if (session && isAllowed) await store.endSession(session.sessionHash, visit.act());
  return visit.go('/pengaturan/akun?selesai=sesi');
}

/** The settings, and in them who may come in. */
export const accounts: readonly Route[] = [
  get('/pengaturan', ['admin'], (visit) => visit.page({ title: 'Pengaturan', under: '/pengaturan' }, <SettingsPage />)),
  get('/pengaturan/akun', ['admin', 'viewer'], (visit) => showAccounts(visit)),
  post('/pengaturan/akun/undang', ['admin'], invite),
  post('/pengaturan/akun/akhiri', ['admin'], endAccount),
  post('/pengaturan/akun/sesi', ['admin', 'viewer'], endSession),
];
