import type { Account } from '../store/accounts';
import type { Store } from '../store/store';
import { accountNameOf } from './account-name';
import { isSecret, makeSalt, slowHash } from './slow-hash';
import { triesAt } from './tries';

/** The same letters in the same bytes, whatever keyboard they came from. */
const plain = (password: string) => password.normalize('NFKC');

/** What the store keeps of a password. */
export async function keptOf(password: string): Promise<{ salt: string; hash: string }> {
  const salt = makeSalt();
  return { salt, hash: await slowHash(plain(password), salt) };
}

/** How a try at a secret ended. */
export type Checked<T> =
  | { state: 'ok'; account: T }
  | { state: 'wrong'; account?: undefined }
  | { state: 'wait'; seconds: number; account?: undefined };

/** Stands in for an account that does not exist, so that its answer takes as long. No password has this hash. */
const nobody = { salt: '0'.repeat(32), hash: '0'.repeat(64) };

/**
 * The account of that name, if the password is its own. Says nothing of whether the name exists. `isGuarded`: see
 * {@link triesAt}.
 */
export async function checkPassword(
  store: Store,
  typed: { name: string; password: string },
  at: number,
  isGuarded = false,
): Promise<Checked<Account>> {
  const name = accountNameOf(typed.name);
  const { key, waitAfter } = triesAt('password', name, isGuarded);
  const left = await store.takeTry(key, waitAfter, at);
  if (left > 0) return { state: 'wait', seconds: Math.ceil(left / 1000) };
  const account = await store.accountNamed(name);
  const { salt, hash } = account?.hash ? account : nobody;
  if (!(await isSecret(plain(typed.password), salt, hash)) || !account) {
    await store.noteRefused(name, key, at);
    return { state: 'wrong' };
  }
  await store.forgetTries(key);
  return { state: 'ok', account };
}
