import { type Dice, diceOf } from '../dice';

/** What happens to one message between an office and the tally. */
export type Weather =
  | 'clear'
  | 'request-lost'
  | 'answer-lost'
  | 'doubled'
  | 'late'
  | 'cut-short'
  | 'portal-page'
  | 'portal-json'
  | 'proxy-502'
  | 'busy-503';

export type Deed =
  | { is: 'log'; office: number; daysAgo: number; platform: number; jenis: number }
  /** One post of those logged is taken back. */
  | { is: 'take-back'; office: number }
  /** A post may be logged while a message is under way. */
  | { is: 'sync'; office: number; isAsked: boolean; weather: Weather[]; isWriting: boolean }
  /** A message that was under way for long arrives, its sender gone. */
  | { is: 'arrive' }
  /** The database of the profile is lost; a person enters a new code. */
  | { is: 'wipe'; office: number }
  /** The profile is set back to how it was when it was last copied, or copied. */
  | { is: 'copy-profile' | 'restore-profile'; office: number }
  | { is: 'back-up' | 'restore-server' | 'restart-server' }
  | { is: 'set-clock'; office: number; skew: number }
  | { is: 'adjust'; office: number; delta: number }
  | { is: 'wait'; time: number };

export interface History {
  seed: number;
  offices: number;
  /** Codes are entered through the real enrolment, slow hash and all. */
  isEnrolled: boolean;
  deeds: Deed[];
}

const hour = 3_600_000;
const day = 24 * hour;
const weathers: Weather[] = [
  'clear',
  'clear',
  'clear',
  'request-lost',
  'answer-lost',
  'answer-lost',
  'doubled',
  'late',
  'cut-short',
  'portal-page',
  'portal-json',
  'proxy-502',
  'busy-503',
];
/** A dead battery (1970, 2035), a wrong day, a wrong hour, right. */
const skews = [0, 0, -hour, hour, day, -day, 3 * day, -56 * 365 * day, 9 * 365 * day];
const waits = [60_000, hour, 7 * hour, day, 8 * day, 91 * day];

function deedOf(dice: Dice, offices: number, isRough: boolean): Deed {
  const office = dice.between(0, offices - 1);
  const kind = dice.between(1, isRough ? 40 : 32);
  if (kind <= 11)
    return { is: 'log', office, daysAgo: dice.between(0, 3), platform: dice.between(0, 2), jenis: dice.between(0, 2) };
  if (kind <= 14) return { is: 'take-back', office };
  if (kind <= 26) {
    const weather = Array.from({ length: dice.between(1, 3) }, () => dice.pick(weathers));
    return { is: 'sync', office, isAsked: !dice.once(3), weather, isWriting: dice.once(3) };
  }
  if (kind <= 28) return { is: 'arrive' };
  if (kind <= 31) return { is: 'wait', time: dice.pick(waits) };
  if (kind === 32) return { is: 'adjust', office, delta: dice.pick([-1, 1, 2]) };
  if (kind === 33) return { is: 'wipe', office };
  if (kind === 34) return { is: 'copy-profile', office };
  if (kind === 35) return { is: 'restore-profile', office };
  if (kind === 36) return { is: 'back-up' };
  if (kind === 37) return { is: 'restore-server' };
  if (kind === 38) return { is: 'restart-server' };
  return { is: 'set-clock', office, skew: dice.pick(skews) };
}

/** One history; the same for the same seed. */
export function historyOf(seed: number): History {
  const dice = diceOf(seed);
  const offices = dice.between(1, 3);
  const isRough = !dice.once(3);
  const deeds = Array.from({ length: dice.between(15, 50) }, () => deedOf(dice, offices, isRough));
  return { seed, offices, isEnrolled: dice.once(8), deeds };
}
