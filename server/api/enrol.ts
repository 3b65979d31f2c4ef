import type { Context } from 'hono';
import { type Enrolled, parseEnrolment } from '@/lib/tally/wire';
import { redeemCode } from '../access/redeem-code';
import { packOfUnit, tagOfPack } from '../pack-of-unit';
import type { World } from '../world';
import { heardBy, parsed } from './read-json';
import { Refusal } from './refusal';

const refusals = {
  unknown: 'Kode ini belum cocok. Periksa hurufnya, atau minta kode baru ke Diskominfo.',
  used: 'Kode ini sudah dipakai. Mintalah kode baru ke Diskominfo.',
  expired: 'Masa berlaku kode ini sudah habis. Mintalah kode baru ke Diskominfo.',
  locked: 'Kode ini ditutup karena terlalu sering salah. Mintalah kode baru ke Diskominfo.',
};

/** POST /api/v1/enrol: a code for a token, once; the same slot may ask again if the answer was lost. */
export const enrol = (world: World) => async (c: Context) => {
  const { code, slot, client } = parsed(parseEnrolment, heardBy(c));
  const redeemed = await redeemCode(world.store, { code, slot, client }, world.now());
  if (redeemed.state !== 'ok') throw new Refusal(403, `code-${redeemed.state}`, refusals[redeemed.state]);
  const pack = await packOfUnit(world, redeemed.unitId);
  const answer: Enrolled = { v: 1, token: redeemed.token, pack, packTag: tagOfPack(pack) };
  return c.json(answer);
};
