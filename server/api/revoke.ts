import type { Context } from 'hono';
import { parseRevocation } from '@/lib/tally/wire';
import type { World } from '../world';
import { tokenHashOf, unknownToken } from './device-of-request';
import { heardBy, parsed } from './read-json';

/** POST /api/v1/revoke: a device ends itself. Again, if the answer was lost; what it counted stays. */
export const revoke =
  ({ store, now }: World) =>
  async (c: Context) => {
    const hash = tokenHashOf(c);
    parsed(parseRevocation, heardBy(c));
    if (!(await store.revokeToken(hash, now()))) throw unknownToken();
    return c.json({ v: 1 });
  };
