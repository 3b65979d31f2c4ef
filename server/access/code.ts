import { randomInt } from 'node:crypto';

/** Crockford's alphabet, without I, L, O and U: nothing in it is read for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How long a code lives (milliseconds): 14 days, long enough for a round of trainings. */
export const codeLife = 14 * 86_400_000;
/** Wrong tries after which a code is dead. */
export const maxTries = 5;

/** A new code `XXXX-XXXX-XXXX-XXXX`: 4 characters find it, 12 (60 bits) prove it. */
export function makeCode(): string {
  const four = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [four(), four(), four(), four()].join('-');
}

export function partsOf(code: string): { selector: string; verifier: string } {
  const [selector = '', ...rest] = code.split('-');
  return { selector, verifier: rest.join('') };
}
