import { randomUUID } from 'node:crypto';
import { accountNameOf, isAccountName } from '../../access/account-name';
import { isFactor, makeFactor, stepOfCode } from '../../access/factor';
import { codeIn, proveInvitation } from '../../access/invitation';
import { keptOf } from '../../access/password';
import { passwordTrouble } from '../../access/password-trouble';
import { Refusal } from '../../api/refusal';
import { soon } from '../../api/soon';
import { get, post, type Route } from '../route';
import { typedIn } from '../typed-in';
import type { Visit } from '../visit';
import { doorOf } from './door';
import { FactorPage } from './factor-page';
import { fillCode } from './fill-code';
import { InvitationPage, type InvitationTrouble } from './invitation-page';
import { wrongCode } from './sign-in';
import { startSession } from './start-session';

const closed = {
  unknown: 'Kode ini belum cocok. Periksa hurufnya, atau mintalah undangan baru.',
  used: 'Undangan ini sudah dipakai. Mintalah yang baru.',
  expired: 'Masa berlaku undangan ini sudah habis. Mintalah yang baru.',
  locked: 'Undangan ini ditutup karena terlalu sering salah. Mintalah yang baru.',
};
const flood = 'Terlalu banyak kode yang salah masuk. Undangan Anda tetap berlaku, cobalah beberapa menit lagi.';
export const repeated = 'Kedua kata sandi belum sama. Ketik keduanya sekali lagi.';
const nameTaken = 'Nama ini sudah dipakai. Pilih nama lain, lalu ketik kata sandinya sekali lagi.';

/** What is wrong that can be seen without the code. */
function troubleOf(name: string, password: string, again: string): InvitationTrouble | null {
  if (!isAccountName(name)) {
    return { nama: 'Nama masuk diawali huruf: 3 sampai 32 huruf, angka, titik, atau tanda hubung, tanpa spasi.' };
  }
  return password === again ? null : { ulang: repeated };
}

async function accept(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  const form = await visit.form();
  const [typedCode, typedName] = [typedIn(form, 'undangan'), typedIn(form, 'nama')];
  const [code, name, password] = [codeIn(typedCode), accountNameOf(typedName), typedIn(form, 'baru')];
  const again = (trouble: InvitationTrouble) =>
    visit.page(
      { title: 'Akun belum dibuat', status: 400 },
      <InvitationPage code={typedCode} name={typedName} trouble={trouble} />,
    );

  const plain = troubleOf(name, password, typedIn(form, 'ulang'));
  if (plain) return again(plain);
  // The dictionaries are asked only for one who was invited: that takes longer than all the rest.
  const { seat, invitations } = doorOf(visit.world);
  const proven = await seat(async () => {
    const isGuarded = !invitations.take(visit.at);
    const tried = await proveInvitation(store, code, visit.at, isGuarded);
    if (tried.state === 'ok' && !isGuarded) invitations.giveBack();
    return tried;
  });
  if (proven.state === 'guarded') throw new Refusal(503, 'busy', flood, soon());
  if (proven.state !== 'ok') return again({ undangan: closed[proven.state] });
  const weak = await passwordTrouble(password, name, visit.office?.region);
  if (weak) return again({ baru: weak });

  const { selector, role } = proven;
  const isAdmin = role === 'admin';
  const account = { id: randomUUID(), name, role, ...(await keptOf(password)), totp: isAdmin ? makeFactor() : null };
  const accepted = await store.acceptInvitation(selector, account, { who: `${role} ${name}`, at: visit.at });
  if (accepted !== 'ok') return again(accepted === 'taken' ? { nama: nameTaken } : { undangan: closed.used });
  await startSession(visit, { ...account, createdAt: visit.at, confirmedAt: null }, isAdmin);
  return visit.go(isAdmin ? '/undangan/faktor' : '/');
}

/** Only before a factor was ever shown to work: else the password alone could put another in its place. */
const unconfirmedOf = ({ visitor: { account } }: Visit) => (account?.confirmedAt === null ? account : null);

function showFactor(visit: Visit): Response {
  const account = unconfirmedOf(visit);
  if (!account) return visit.go('/masuk/kode');
  return visit.page(
    { title: 'Pasang kode kedua' },
    <FactorPage action="/undangan/faktor" secret={account.totp ?? makeFactor()} accountName={account.name} />,
  );
}

async function takeFactor(visit: Visit): Promise<Response> {
  const account = unconfirmedOf(visit);
  if (!account) return visit.go('/masuk/kode');
  const form = await visit.form();
  const secret = typedIn(form, 'rahasia');
  const step = isFactor(secret) ? stepOfCode(secret, typedIn(form, 'kode'), visit.at) : null;
  if (step === null) {
    const shown = isFactor(secret) ? secret : (account.totp ?? makeFactor());
    return visit.page(
      { title: 'Kode belum cocok', status: 400 },
      <FactorPage action="/undangan/faktor" secret={shown} accountName={account.name} trouble={{ kode: wrongCode }} />,
    );
  }
  await visit.world.store.setFactor(account, secret, step, visit.act());
  await startSession(visit, account, false);
  return visit.go('/');
}

const script = ({ c }: Visit) => c.body(fillCode, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });

/** How an invited person comes in for the first time. */
export const invitation: readonly Route[] = [
  get('/undangan', ['anyone'], (visit) => visit.page({ title: 'Undangan' }, <InvitationPage />)),
  post('/undangan', ['anyone'], accept),
  get('/undangan.js', ['anyone'], script),
  get('/undangan/faktor', ['half'], showFactor),
  post('/undangan/faktor', ['half'], takeFactor),
];
