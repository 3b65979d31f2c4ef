import { Secret, TOTP } from 'otpauth';
import type { Account } from '../store/accounts';
import type { Store } from '../store/store';
import type { Checked } from './password';
import { triesAt } from './tries';

/** Seconds for which a code of an authenticator app holds. */
const period = 30;
const issuer = 'Siap Siar';

/** A new secret of 160 bits, base32, as authenticator apps take it (RFC 4226, section 4). */
export const makeFactor = (): string => new Secret({ size: 20 }).base32;

export const isFactor = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text);

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });

/** The address that an authenticator app reads as QR. */
export const factorAddress = (secret: string, name: string): string => totpOf(secret, name).toString();

/** The number of the half minute whose code this is, at most one away from `at`; null if it is none of them. */
export function stepOfCode(secret: string, typed: string, at: number): number | null {
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const away = totpOf(secret).validate({ token, timestamp: at, window: 1 });
  return away === null ? null : Math.floor(at / 1000 / period) + away;
}

/** Whether this is a fresh code of the account's second factor. A code is good for one use. */
export async function checkFactor(
  store: Store,
  account: Account,
  typed: string,
  at: number,
): Promise<Checked<Account>> {
  const { key, waitAfter } = triesAt('code', account.name);
  const left = await store.takeTry(key, waitAfter, at);
  if (left > 0) return { state: 'wait', seconds: Math.ceil(left / 1000) };
  const step = account.totp && account.confirmedAt !== null ? stepOfCode(account.totp, typed, at) : null;
  if (step === null || !(await store.useStep(account.id, step))) {
    await store.noteRefused(account.name, key, at);
    return { state: 'wrong' };
  }
  await store.forgetTries(key);
  return { state: 'ok', account };
}
