import type { Context } from 'hono';
import { keyOfCookie, linkCookie, sessionCookie } from '../access/cookie';
import { hashOfKey } from '../access/key';
import { isOver } from '../access/session-life';
import type { World } from '../world';
import type { Visitor } from './visit';

/** Once a minute is enough to know who is still there (milliseconds). */
const often = 60_000;

/** Who comes with this request. Whoever is not known, or stayed away too long, is nobody. */
export async function visitorOf(c: Context, world: World, at: number): Promise<Visitor> {
  const { store, publicUrl } = world;
  const cookies = c.req.header('Cookie');
  const linkKey = keyOfCookie(publicUrl, linkCookie, cookies);
  const link = linkKey ? await store.link(hashOfKey(linkKey), at) : null;
  const nobody: Visitor = { account: null, isHalf: false, link, sessionHash: null };
  const key = keyOfCookie(publicUrl, sessionCookie, cookies);
  if (!key) return nobody;
  const sessionHash = hashOfKey(key);
  const session = await store.session(sessionHash);
  if (!session || isOver(session, at)) return nobody;
  if (at - session.seenAt > often) await store.touchSession(sessionHash, at);
  return { ...nobody, account: session.account, isHalf: session.isHalf, sessionHash };
}
