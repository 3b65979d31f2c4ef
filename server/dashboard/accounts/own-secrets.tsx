import { isFactor, makeFactor, stepOfCode } from '../../access/factor';
import { checkPassword, keptOf } from '../../access/password';
import { passwordTrouble } from '../../access/password-trouble';
import type { Account } from '../../store/accounts';
import { FactorPage } from '../login/factor-page';
import { repeated } from '../login/invitation';
import { sayWait } from '../login/say-wait';
import { wrongCode } from '../login/sign-in';
import { startSession } from '../login/start-session';
import { get, post, type Route } from '../route';
import { typedIn } from '../typed-in';
import type { Visit } from '../visit';
import { PasswordPage, type PasswordTrouble } from './password-page';
import { underFor, visitorIn } from './visitor-in';

/** Null if the password is that of the one who is signed in: the computer may have been left alone. */
async function troubleWithOwn(visit: Visit, { name }: Account, password: string): Promise<string | null> {
  const checked = await checkPassword(visit.world.store, { name, password }, visit.at);
  if (checked.state === 'wait') return sayWait(visit, checked.seconds);
  return checked.state === 'ok' ? null : 'Ini belum cocok dengan kata sandi Anda sekarang.';
}

async function takePassword(visit: Visit): Promise<Response> {
  const account = visitorIn(visit);
  const form = await visit.form();
  const password = typedIn(form, 'baru');
  const again = (trouble: PasswordTrouble) =>
    visit.page(
      { title: 'Kata sandi belum diganti', under: underFor(visit), status: 400 },
      <PasswordPage accountName={account.name} trouble={trouble} />,
    );
  if (password !== typedIn(form, 'ulang')) return again({ ulang: repeated });
  const own = await troubleWithOwn(visit, account, typedIn(form, 'sandi'));
  if (own) return again({ sandi: own });
  const weak = await passwordTrouble(password, account.name, visit.office?.region);
  if (weak) return again({ baru: weak });
  await visit.world.store.setPassword(account, await keptOf(password), visit.act());
  await startSession(visit, account, false);
  return visit.go('/pengaturan/akun?selesai=sandi');
}

function factorPage(visit: Visit, secret: string, trouble?: { sandi?: string; kode?: string }): Response {
  const title = trouble ? 'Kode kedua belum dipasang' : 'Pasang ulang kode kedua';
  return visit.page(
    { title, under: underFor(visit), status: trouble ? 400 : 200 },
    <FactorPage
      action="/pengaturan/akun/faktor"
      secret={secret}
      accountName={visitorIn(visit).name}
      trouble={trouble ?? {}}
      isPasswordAsked
    />,
  );
}

async function takeFactor(visit: Visit): Promise<Response> {
  const account = visitorIn(visit);
  const form = await visit.form();
  const secret = typedIn(form, 'rahasia');
  if (!isFactor(secret)) return factorPage(visit, makeFactor(), { kode: wrongCode });
  const own = await troubleWithOwn(visit, account, typedIn(form, 'sandi'));
  if (own) return factorPage(visit, secret, { sandi: own });
  const step = stepOfCode(secret, typedIn(form, 'kode'), visit.at);
  if (step === null) return factorPage(visit, secret, { kode: wrongCode });
  await visit.world.store.setFactor(account, secret, step, visit.act());
  await startSession(visit, account, false);
  return visit.go('/pengaturan/akun?selesai=faktor');
}

/** What one changes of one's own account. */
export const ownSecrets: readonly Route[] = [
  get('/pengaturan/akun/sandi', ['admin', 'viewer'], (visit) =>
    visit.page(
      { title: 'Ganti kata sandi', under: underFor(visit) },
      <PasswordPage accountName={visitorIn(visit).name} />,
    ),
  ),
  post('/pengaturan/akun/sandi', ['admin', 'viewer'], takePassword),
  get('/pengaturan/akun/faktor', ['admin'], (visit) => factorPage(visit, makeFactor())),
  post('/pengaturan/akun/faktor', ['admin'], takeFactor),
];
