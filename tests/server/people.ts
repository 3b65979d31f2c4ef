import { makeLink } from '@/server/own/make-link';
import { memberOf, password, personAt } from './person';
import { testWorld } from './test-world';

/** A tally with one person for each way of being signed in, and the id of a unit for addresses that name one. */
export async function people() {
  const world = await testWorld();
  const { person: admin } = await memberOf(world, 'admin', 'rina');
  const { person: viewer } = await memberOf(world, 'viewer', 'budi');
  const half = personAt(world.app);
  await half.post('/masuk', { nama: 'rina', sandi: password });
  const unit = await world.unitId('Asam');
  const ofUnit = personAt(world.app);
  const act = { who: 'petugas uji', at: world.clock.at };
  await ofUnit.get(`/u/${await makeLink(world.store, unit, false, act)}`);
  const pathOf = (path: string) => path.replace(/:\w+/g, unit);
  return { ...world, pathOf, roles: { anyone: personAt(world.app), half, unit: ofUnit, viewer, admin } };
}
