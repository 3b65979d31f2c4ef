import type { Context } from 'hono';
import { hashOfSessionKey, keyOfCookie } from '../access/session';
import type { Session } from '../store/accounts';
import type { World } from '../world';
import type { Visitor } from './visit';

const minute = 60_000;
/** A session ends when nothing was asked for so long (milliseconds); an admin's sooner, since it can change things. */
const idle = { admin: 30 * minute, viewer: 12 * 60 * minute };
/** And after a week in any case. */
const longest = 7 * 24 * 60 * minute;
/** So long one has for the second factor. */
const half = 10 * minute;

const isOver = ({ account, isHalf, createdAt, seenAt }: Session, at: number): boolean =>
  at - createdAt > (isHalf ? half : longest) || at - seenAt > idle[account.role];

/** Who comes with this request. Whoever is not known, or stayed away too long, is nobody. */
export async function visitorOf(c: Context, { store, publicUrl }: World, at: number): Promise<Visitor> {
  const nobody: Visitor = { account: null, isHalf: false, unitId: null, sessionHash: null };
  const key = keyOfCookie(publicUrl, c.req.header('Cookie'));
  if (!key) return nobody;
  const sessionHash = hashOfSessionKey(key);
  const session = await store.session(sessionHash);
  if (!session || isOver(session, at)) return nobody;
  // Once a minute is enough to know who is still there.
  if (at - session.seenAt > minute) await store.touchSession(sessionHash, at);
  return { ...nobody, account: session.account, isHalf: session.isHalf, sessionHash };
}
