import { dayOf } from '../calendar/day';
import { isSameAccount } from '../draft/account';
import type { Surface } from '../draft/platform';
import type { Asked, Waiting } from './records';

const oneDay = 86_400_000;
/** So many open questions of one surface within a day: its page tells too little, and asking each time is a nuisance. */
const many = 3;

/** True if these open questions, all of one surface, came too often to ask each of them on the page. */
export function leavesDoubt(open: Pick<Waiting, 'armedAt'>[]): boolean {
  const times = open.map(({ armedAt }) => armedAt).sort((a, b) => a - b);
  return times.some((at, index) => {
    const last = times[index + many - 1];
    return last !== undefined && last - at < oneDay;
  });
}

/** Surfaces whose questions wait together. */
export function doubtedSurfaces(waiting: Waiting[]): Surface[] {
  const open = waiting.filter(({ state }) => state === 'unknown');
  const surfaces = [...new Set(open.map(({ surface }) => surface))];
  return surfaces.filter((surface) => leavesDoubt(open.filter((one) => one.surface === surface)));
}

/**
 * The questions that the popup opened at `openedAt` shows: whether a post is out, and whose the account is. Those of
 * a surface that leaves doubt often at most once a day; a post for later or for an administrator from the day after.
 */
export function dueQuestions(waiting: Waiting[], asked: Asked, openedAt: number, zone: string): Waiting[] {
  const isToday = (at: number) => dayOf(at, zone) === dayOf(openedAt, zone);
  const doubted = doubtedSurfaces(waiting);
  const isDue = (one: Waiting, index: number) => {
    switch (one.state) {
      case 'unknown': {
        const at = doubted.includes(one.surface) ? asked[one.surface] : undefined;
        return at === undefined || at === openedAt || !isToday(at);
      }
      case 'scheduled':
      case 'pending':
        return !isToday(one.askedAt ?? one.armedAt);
      case 'confirmed':
        // One question an account, however many posts wait for it.
        return index === waiting.findIndex((first) => first.state === one.state && isOfSameAccount(first, one));
      default:
        return false;
    }
  };
  return waiting.filter(isDue);
}

const isOfSameAccount = (one: Waiting, other: Waiting) =>
  one.surface === other.surface && isSameAccount(one.account, other.account);
