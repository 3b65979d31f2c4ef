import { type Dice, diceOf } from '../dice';

/** How the site behaves in one interleaving. */
export interface Manners {
  /** Its request can be told by its path. */
  hasRequest: boolean;
  /** The box empties at once, and gets its text back after a refusal. */
  isHasty: boolean;
  /** Its button shows only after a moment that it is at work; until then further clicks do nothing. */
  isSlowToShow: boolean;
  kind: 'post' | 'response';
  /** The admin has said that the account is the unit's; if not, that comes at the end. */
  isAccountKnown: boolean;
}

/** What becomes of one press at the site. */
export interface Fate {
  is: 'ok' | 'refused';
  /** HTTP status of the answer. */
  status: 200 | 403;
  /** Milliseconds until the answer; the post is out after half of it. */
  delay: number;
  /** The site tells the writer what became of it. */
  isSaid: boolean;
  /** The notice stands on the page before the box is empty. */
  isSaidFirst: boolean;
  /** The site sends the same request once more. */
  isDoubled: boolean;
}

export type Action =
  | { is: 'write'; tab: number; text: string }
  | { is: 'press'; tab: number; times: 1 | 2; fate: Fate }
  /** The page is loaded anew: a reload, a navigation, a tab that was closed and opened again. */
  | { is: 'reload'; tab: number }
  /** The site draws another view in the same page. */
  | { is: 'leave'; tab: number }
  /**
   * The browser ends the background, now or while the next message is at work (`isAmid`); what it was doing is
   * answered with an error, with nothing, or never.
   */
  | { is: 'kill'; isAmid: boolean; answer: 'error' | 'nothing' | 'never' }
  | { is: 'wait'; time: number };

export interface Plan {
  seed: number;
  manners: Manners;
  /** Milliseconds that a message travels, that the background works on it, and that it needs to wake up. */
  pace: { travel: number; work: number; wake: number; isEager: boolean };
  actions: Action[];
}

const texts = ['Posyandu Melati buka Kamis pagi', 'Kerja bakti di RT 03 hari Minggu'];
const waits = [1, 5, 20, 120, 600, 2_500, 5_500, 14_000];

function fateOf(dice: Dice): Fate {
  const is = dice.once(3) ? ('refused' as const) : ('ok' as const);
  const status = is === 'refused' && dice.once(2) ? 403 : 200;
  const delay = dice.once(4) ? dice.between(6_000, 45_000) : dice.between(20, 2_500);
  return {
    is,
    status,
    delay,
    // A refusal with status 200 that nobody speaks of leaves the page as if nothing had happened.
    isSaid: !dice.once(4),
    isSaidFirst: dice.once(2),
    isDoubled: dice.once(5),
  };
}

function actionOf(dice: Dice): Action {
  const tab = dice.between(0, 1);
  const kind = dice.between(1, 20);
  if (kind <= 5) return { is: 'write', tab, text: dice.pick(texts) };
  if (kind <= 11) return { is: 'press', tab, times: dice.once(4) ? 2 : 1, fate: fateOf(dice) };
  if (kind === 12) return { is: 'reload', tab };
  if (kind === 13) return { is: 'leave', tab };
  if (kind <= 15) return { is: 'kill', isAmid: dice.once(2), answer: dice.pick(['error', 'nothing', 'never']) };
  return { is: 'wait', time: dice.pick(waits) };
}

/** One interleaving; the same for the same seed. */
export function planOf(seed: number): Plan {
  const dice = diceOf(seed);
  const manners: Manners = {
    hasRequest: !dice.once(3),
    isHasty: dice.once(5),
    isSlowToShow: dice.once(3),
    kind: dice.once(5) ? 'response' : 'post',
    isAccountKnown: !dice.once(5),
  };
  const pace = {
    travel: dice.between(0, 8),
    work: dice.between(0, 40),
    wake: dice.once(4) ? 4_000 : 150,
    isEager: dice.once(2),
  };
  const count = dice.between(3, 14);
  const first: Action[] = [0, 1].map((tab) => ({ is: 'write', tab, text: dice.pick(texts) }));
  return { seed, manners, pace, actions: [...first, ...Array.from({ length: count }, () => actionOf(dice))] };
}
