import type { Context } from 'hono';
import { hashOfSessionKey } from '../access/session';
import type { UnitLink } from '../store/link';
import type { World } from '../world';
import { linkKeyOf } from './link-cookie';

/** The link through which the phone was let in; null without one, or once it was ended. */
export async function linkOf(c: Context, { store, publicUrl, now }: Pick<World, 'store' | 'publicUrl' | 'now'>) {
  const key = linkKeyOf(publicUrl, c.req.header('Cookie'));
  const link: UnitLink | null = key ? await store.link(hashOfSessionKey(key), now()) : null;
  return link;
}
