import type { Context } from 'hono';
import type { Packed } from '@/lib/tally/wire';
import { packOfUnit, tagOfPack } from '../pack-of-unit';
import type { World } from '../world';
import { deviceOfRequest } from './device-of-request';

const plainTag = (tag: string) => tag.trim().replace(/^W\//, '');

/** GET /api/v1/pack: the unit's pack, or 304 to one who has it. */
export const pack = (world: World) => async (c: Context) => {
  const { unitId } = await deviceOfRequest(c, world.store);
  const answer: Packed = { v: 1, pack: await packOfUnit(world.store, await world.office(), unitId) };
  const tag = `"${tagOfPack(answer.pack as never)}"`;
  c.header('ETag', tag);
  const known = c.req.header('If-None-Match')?.split(',').map(plainTag) ?? [];
  return known.includes(tag) ? c.body(null, 304) : c.json(answer);
};
