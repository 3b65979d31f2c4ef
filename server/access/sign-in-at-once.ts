import { randomUUID } from 'node:crypto';
import type { Role } from '../store/accounts';
import type { Act } from '../store/act';
import type { Store } from '../store/store';
import { cookieName, hashOfSessionKey, makeSessionKey } from './session';

export interface Cookie {
  name: string;
  value: string;
}

/** A session of an account that nobody can sign in to: for tests and the demo, on this computer only. */
export async function signInAtOnce(store: Store, role: Role, { at }: Act): Promise<Cookie> {
  const name = `contoh-${role}`;
  const act = { who: `${role} ${name}`, at };
  await store.addAccount({ id: randomUUID(), name, role, salt: '', hash: '', totp: null }, act);
  const account = await store.accountNamed(name);
  if (!account) throw new Error(`The account ${name} was ended.`);
  const key = makeSessionKey();
  await store.openSession({ sessionHash: hashOfSessionKey(key), accountId: account.id, isHalf: false }, act);
  return { name: cookieName(''), value: key };
}
