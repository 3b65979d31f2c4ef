import type { Context } from 'hono';
import { type Linked, parseLinkRequest } from '@/lib/tally/wire';
import { makeLink } from '../own/make-link';
import type { World } from '../world';
import { deviceOfRequest } from './device-of-request';
import { heardBy, parsed } from './read-json';

/** POST /api/v1/link: a key to the own page of the unit whose computer asks, for a phone. Told this once. */
export const link =
  ({ store, now }: World) =>
  async (c: Context) => {
    const { unitId, deviceId } = await deviceOfRequest(c, store);
    parsed(parseLinkRequest, heardBy(c));
    const key = await makeLink(store, unitId, false, { who: `perangkat ${deviceId}`, at: now() }, deviceId);
    const answer: Linked = { v: 1, key };
    return c.json(answer);
  };
