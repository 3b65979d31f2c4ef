import { randomUUID } from 'node:crypto';
import type { Role } from '../store/accounts';
import type { Act } from '../store/act';
import type { Store } from '../store/store';
import { cookieName, hashOfSessionKey, makeSessionKey } from './session';

export interface Cookie {
  name: string;
  value: string;
}

/** A session of a new account that nobody can sign in to: for tests and the demo, on this computer only. */
export async function signInAtOnce(store: Store, role: Role, act: Act): Promise<Cookie> {
  const id = randomUUID();
  const name = `contoh-${id.slice(0, 8)}`;
  await store.addAccount({ id, name, role, salt: '', hash: '', totp: null }, act);
  const key = makeSessionKey();
  await store.openSession(hashOfSessionKey(key), id, false, act.at);
  return { name: cookieName(''), value: key };
}
