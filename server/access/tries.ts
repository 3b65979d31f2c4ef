import { createHash } from 'node:crypto';

const second = 1000;
/** Wrong tries that cost nothing: everybody mistypes. */
const free = 3;

/** 5, 10, 20 … seconds after each wrong try from the third on, up to `most` (milliseconds). Never for ever. */
const growing = (most: number) => (wrong: number) =>
  wrong < free ? 0 : Math.min(most, 5 * second * 2 ** (wrong - free));

/**
 * What can be guessed at, and how long one waits at most. The wait of a password stays short, because a stranger who
 * keeps on guessing makes the owner wait with him. Only who knows the password comes to the code, which is short.
 */
const kinds = { password: growing(60 * second), code: growing(15 * 60 * second) };
export type Guessed = keyof typeof kinds;

/**
 * How the store names and times the tries at one secret of the account of that name. `isGuarded`: many names are guessed
 * at, so one that was tried in vain waits from its first wrong try on. No longer than ever, or a flood would be a lock.
 */
export const triesAt = (guessed: Guessed, name: string, isGuarded = false) => ({
  key: createHash('sha256').update(`${guessed} ${name}`).digest('hex'),
  waitAfter: (wrong: number) => kinds[guessed](isGuarded && wrong > 0 ? wrong + free - 1 : wrong),
});
