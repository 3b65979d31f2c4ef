import type { Context } from 'hono';
import { hashOfSessionKey, keyOfCookie } from '../access/session';
import { isOver } from '../access/session-life';
import { linkOf } from '../own/link-of';
import type { World } from '../world';
import type { Visitor } from './visit';

/** Once a minute is enough to know who is still there (milliseconds). */
const often = 60_000;

/** Who comes with this request. Whoever is not known, or stayed away too long, is nobody. */
export async function visitorOf(c: Context, world: World, at: number): Promise<Visitor> {
  const { store, publicUrl } = world;
  const link = await linkOf(c, world);
  const nobody: Visitor = { account: null, isHalf: false, unitId: link?.unitId ?? null, sessionHash: null };
  const key = keyOfCookie(publicUrl, c.req.header('Cookie'));
  if (!key) return nobody;
  const sessionHash = hashOfSessionKey(key);
  const session = await store.session(sessionHash);
  if (!session || isOver(session, at)) return nobody;
  if (at - session.seenAt > often) await store.touchSession(sessionHash, at);
  return { ...nobody, account: session.account, isHalf: session.isHalf, sessionHash };
}
