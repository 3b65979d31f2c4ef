import type { Context } from 'hono';
import { type Enrolled, parseEnrolment } from '@/lib/tally/wire';
import { redeemCode } from '../access/redeem-code';
import { packOfUnit, tagOfPack } from '../pack-of-unit';
import type { World } from '../world';
import { heardBy, parsed } from './read-json';
import { Refusal } from './refusal';
import { soon } from './soon';
import { wrongCodes } from './wrong-codes';

const refusals = {
  unknown: 'Kode ini belum cocok. Periksa hurufnya, atau minta kode baru ke Diskominfo.',
  used: 'Kode ini sudah dipakai. Mintalah kode baru ke Diskominfo.',
  expired: 'Masa berlaku kode ini sudah habis. Mintalah kode baru ke Diskominfo.',
  locked: 'Kode ini ditutup karena terlalu sering salah. Mintalah kode baru ke Diskominfo.',
};

const flood = 'Terlalu banyak kode yang salah masuk. Kode Anda tetap berlaku, cobalah beberapa menit lagi.';

/**
 * POST /api/v1/enrol: a code for a token, once; the same slot may ask again if the answer was lost. While codes are
 * guessed at in a flood, a code that nobody tried in vain goes on working, and no other loses a try.
 */
export function enrol(world: World) {
  const wrong = wrongCodes();
  return async (c: Context) => {
    const { code, slot, client } = parsed(parseEnrolment, heardBy(c));
    const isGuarded = !wrong.take(world.now());
    const redeemed = await redeemCode(world.store, { code, slot, client, isGuarded }, world.now());
    if (redeemed.state === 'guarded') throw new Refusal(503, 'busy', flood, soon());
    if (redeemed.state !== 'ok') throw new Refusal(403, `code-${redeemed.state}`, refusals[redeemed.state]);
    if (!isGuarded) wrong.giveBack();
    const pack = await packOfUnit(world.store, await world.office(), redeemed.unitId);
    const answer: Enrolled = { v: 1, token: redeemed.token, pack, packTag: tagOfPack(pack) };
    return c.json(answer);
  };
}
