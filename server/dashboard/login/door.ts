import { seats } from '../../api/crowd';
import { Refusal } from '../../api/refusal';
import { wrongCodes } from '../../api/wrong-codes';
import type { World } from '../../world';

/** Strangers who may be looked at at once. Each costs a slow hash and a place in the line before the database. */
const seatsAtMost = 16;
/** Seconds after which the next one is looked at. */
const soon = 10;

const full = () =>
  new Refusal(503, 'busy', `Sedang banyak yang masuk. Tunggu ${soon} detik, lalu coba sekali lagi.`, soon);

const makeDoor = () => ({
  /** Taken once the form is here, so that nobody holds a seat who only sends slowly. */
  seat: seats(seatsAtMost, full),
  /** Wrong passwords over all names. */
  passwords: wrongCodes(),
  /** Wrong codes of invitations over all of them. */
  invitations: wrongCodes(),
});

const doors = new WeakMap<World, ReturnType<typeof makeDoor>>();

/** What stands before the forms that anybody may send. Each tally has its own. */
export function doorOf(world: World) {
  const door = doors.get(world) ?? makeDoor();
  doors.set(world, door);
  return door;
}
