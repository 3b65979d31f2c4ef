import { randomUUID } from 'node:crypto';
import type { Account, Role } from '../store/accounts';
import type { Act } from '../store/act';
import type { Store } from '../store/store';
import { sessionCookie } from './cookie';
import { hashOfKey, makeKey } from './key';

export interface Cookie {
  name: string;
  value: string;
}

/** The account of that name, made if nobody had it yet; the next free name if it was ended. */
async function exampleAccount(store: Store, role: Role, first: string, at: number, serial = 1): Promise<Account> {
  const name = serial === 1 ? first : `${first}-${serial}`;
  const account = { id: randomUUID(), name, role, salt: '', hash: '', totp: null };
  await store.addAccount(account, { who: `${role} ${name}`, at });
  return (await store.accountNamed(name)) ?? exampleAccount(store, role, first, at, serial + 1);
}

/** A session of an account that nobody can sign in to: for tests and the demo, on this computer only. */
export async function signInAtOnce(
  store: Store,
  role: Role,
  { at }: Pick<Act, 'at'>,
  first = `contoh-${role}`,
): Promise<Cookie> {
  const { id, name } = await exampleAccount(store, role, first, at);
  const key = makeKey();
  const session = { sessionHash: hashOfKey(key), accountId: id, isHalf: false };
  await store.openSession(session, { who: `${role} ${name}`, at });
  return { name: sessionCookie.name, value: key };
}
