import type { Hono } from 'hono';
import { Secret, TOTP } from 'otpauth';
import { makeInvitation } from '@/server/access/invitation';
import type { Role } from '@/server/store/accounts';
import { act } from './prepared-store';
import type { testWorld } from './test-world';

type TestWorld = Awaited<ReturnType<typeof testWorld>>;

/** A strong password that nobody uses. */
export const password = 'kambing payung roti baja';

/** The code that an authenticator app shows. */
export const codeAt = (secret: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: at });

interface Asked extends Omit<RequestInit, 'headers'> {
  headers?: Record<string, string>;
}

/** Somebody with a browser: it keeps the cookie and sends forms from our own pages. */
export function personAt(app: Hono) {
  let cookie = '';
  const ask = async (path: string, init: Asked = {}) => {
    const headers = { ...(cookie && { Cookie: cookie }), 'Sec-Fetch-Site': 'same-origin', ...init.headers };
    const answer = await app.request(path, { ...init, headers });
    const set = answer.headers.get('Set-Cookie')?.split(';')[0];
    if (set) cookie = set.endsWith('=') ? '' : set;
    return answer;
  };
  return {
    cookie: () => cookie,
    take: (other: string) => {
      cookie = other;
    },
    get: (path: string) => ask(path),
    head: (path: string) => ask(path, { method: 'HEAD' }),
    post: (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
  };
}
export type Person = ReturnType<typeof personAt>;

/** Where an answer leads. */
export const leadsTo = (answer: Response): string => `${answer.status} ${answer.headers.get('Location') ?? ''}`.trim();

/** A person who accepted an invitation and is signed in wholly; `secret` is that of an admin's second factor. */
export async function memberOf({ app, store, clock }: TestWorld, role: Role, name: string) {
  const person = personAt(app);
  const undangan = await makeInvitation(store, role, { ...act, at: clock.at });
  await person.post('/undangan', { undangan, nama: name, baru: password, ulang: password });
  const secret = (await store.accountNamed(name))?.totp ?? '';
  if (secret) await person.post('/undangan/faktor', { rahasia: secret, kode: codeAt(secret, clock.at) });
  return { person, secret };
}

/** Name and password, then for an admin the code of the coming half minute. */
export async function signIn({ clock }: TestWorld, person: Person, name: string, secret = '') {
  clock.at += 60_000;
  const first = await person.post('/masuk', { nama: name, sandi: password });
  return secret ? person.post('/masuk/kode', { kode: codeAt(secret, clock.at) }) : first;
}
