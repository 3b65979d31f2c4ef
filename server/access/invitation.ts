import type { Role } from '../store/accounts';
import type { Act } from '../store/act';
import type { Store } from '../store/store';
import { makeCode, maxTries, partsOf } from './code';
import { isSecret, makeSalt, slowHash } from './slow-hash';

/** How long an invitation lives (milliseconds): a day, since it opens more than one unit. */
const invitationLife = 86_400_000;

/** Makes a code that lets one person make an account of that role, once, valid 24 hours from `act.at`. */
export async function makeInvitation(store: Store, role: Role, act: Act): Promise<string> {
  const code = makeCode();
  const { selector, verifier } = partsOf(code);
  const salt = makeSalt();
  const hash = await slowHash(verifier, salt);
  const isFree = await store.invite({ selector, salt, hash, role, expiresAt: act.at + invitationLife }, act);
  return isFree ? code : makeInvitation(store, role, act);
}

/** The code in what was typed or pasted: the whole address or the code alone, in any case, with or without hyphens. */
export const codeIn = (typed: string): string =>
  (typed.split('#').at(-1) ?? '')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/(.{4})(?=.)/g, '$1-');

type Proven =
  | { state: 'ok'; selector: string; role: Role }
  | { state: 'unknown' | 'used' | 'expired' | 'locked' | 'guarded'; selector?: undefined };

/** Whether the code is that of an open invitation. The right code costs no try. `isGuarded`: see `tryInvitation`. */
export async function proveInvitation(store: Store, code: string, at: number, isGuarded = false): Promise<Proven> {
  const { selector, verifier } = partsOf(code);
  const attempt = await store.tryInvitation(selector, maxTries, at, isGuarded);
  if (attempt.state !== 'open') return attempt;
  const { salt, hash, role } = attempt.invitation;
  if (!(await isSecret(verifier, salt, hash))) return { state: 'unknown' };
  await store.giveTryBack(selector);
  return { state: 'ok', selector, role };
}

/** Where an invitation is accepted. The code stands behind the `#`: it is in no server's log. */
export const invitationAddress = (publicUrl: string, code: string): string => `${publicUrl}/undangan#${code}`;
