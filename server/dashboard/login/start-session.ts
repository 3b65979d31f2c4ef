import { cookieHeader, sessionCookie } from '../../access/cookie';
import { hashOfKey, makeKey } from '../../access/key';
import type { Account } from '../../store/accounts';
import type { Visit } from '../visit';

/** Lets the visitor in under a new key, whatever key came along; the session of the old one ends. */
export async function startSession({ c, world, visitor, at }: Visit, account: Account, isHalf: boolean): Promise<void> {
  const key = makeKey();
  const session = { sessionHash: hashOfKey(key), accountId: account.id, isHalf };
  await world.store.openSession(session, { who: `${account.role} ${account.name}`, at }, visitor.sessionHash);
  c.header('Set-Cookie', cookieHeader(world.publicUrl, sessionCookie, key));
}
