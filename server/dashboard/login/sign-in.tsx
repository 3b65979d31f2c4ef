import { cookieHeader, sessionCookie } from '../../access/cookie';
import { checkFactor } from '../../access/factor';
import { checkPassword } from '../../access/password';
import { get, post, type Route } from '../route';
import { typedIn } from '../typed-in';
import type { Visit } from '../visit';
import { afterPassword } from './after-password';
import { CodePage } from './code-page';
import { doorOf } from './door';
import { ownPath } from './own-path';
import { sayWait } from './say-wait';
import { SignInPage } from './sign-in-page';
import { startSession } from './start-session';

const wrong = 'Nama atau kata sandi belum cocok. Periksa huruf besar dan kecilnya, lalu coba lagi.';
export const wrongCode = 'Kode ini belum cocok. Tunggu kode berikutnya, dan periksa apakah jam di ponsel tepat.';

const withNext = (path: string, next: string) => (next === '/' ? path : `${path}?ke=${encodeURIComponent(next)}`);

function showSignIn(visit: Visit): Response {
  const next = ownPath(visit.c.req.query('ke'));
  const { account, isHalf } = visit.visitor;
  return account && !isHalf ? visit.go(next) : visit.page({ title: 'Masuk' }, <SignInPage next={next} />);
}

async function takePassword(visit: Visit): Promise<Response> {
  const form = await visit.form();
  const [name, password, next] = [typedIn(form, 'nama'), typedIn(form, 'sandi'), ownPath(typedIn(form, 'ke'))];
  const { seat, passwords } = doorOf(visit.world);
  const checked = await seat(async () => {
    const isGuarded = !passwords.take(visit.at);
    const tried = await checkPassword(visit.world.store, { name, password }, visit.at, isGuarded);
    if (tried.state !== 'wrong' && !isGuarded) passwords.giveBack();
    return tried;
  });
  if (checked.state !== 'ok') {
    const isWait = checked.state === 'wait';
    const trouble = isWait ? sayWait(visit, checked.seconds) : wrong;
    const head = { title: 'Belum masuk', status: isWait ? 429 : 403 } as const;
    return visit.page(head, <SignInPage next={next} name={name} trouble={trouble} />);
  }
  const { account } = checked;
  await startSession(visit, account, account.role === 'admin');
  return visit.go(account.role === 'admin' ? withNext(afterPassword(account), next) : next);
}

function showCode(visit: Visit): Response {
  const { account } = visit.visitor;
  if (account?.confirmedAt === null) return visit.go(afterPassword(account));
  return visit.page({ title: 'Kode kedua' }, <CodePage next={ownPath(visit.c.req.query('ke'))} />);
}

async function takeCode(visit: Visit): Promise<Response> {
  const { account } = visit.visitor;
  if (!account) return visit.go('/masuk');
  const form = await visit.form();
  const next = ownPath(typedIn(form, 'ke'));
  const checked = await checkFactor(visit.world.store, account, typedIn(form, 'kode'), visit.at);
  if (checked.state === 'ok') {
    await startSession(visit, account, false);
    return visit.go(next);
  }
  const isWait = checked.state === 'wait';
  const trouble = isWait ? sayWait(visit, checked.seconds) : wrongCode;
  const head = { title: 'Belum masuk', status: isWait ? 429 : 403 } as const;
  return visit.page(head, <CodePage next={next} trouble={trouble} />);
}

async function signOut({ c, world, visitor, act, go }: Visit): Promise<Response> {
  if (visitor.sessionHash) await world.store.endSession(visitor.sessionHash, act());
  c.header('Set-Cookie', cookieHeader(world.publicUrl, sessionCookie, ''));
  return go('/masuk');
}

/** The way in and the way out. */
export const signIn: readonly Route[] = [
  get('/masuk', ['anyone'], showSignIn),
  post('/masuk', ['anyone'], takePassword),
  get('/masuk/kode', ['half'], showCode),
  post('/masuk/kode', ['half'], takeCode),
  post('/keluar', ['half', 'admin', 'viewer'], signOut),
];
