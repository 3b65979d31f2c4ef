import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Crockford's alphabet, without I, L, O and U: nothing in it is read for something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How long a code lives (milliseconds): 14 days, long enough for a round of trainings. */
export const codeLife = 14 * 86_400_000;
/** Wrong tries after which a code is dead. */
export const maxTries = 5;

const hashed = promisify(argon2);

/** A new code `XXXX-XXXX-XXXX-XXXX`: 4 characters find it, 12 (60 bits) prove it. */
export function makeCode(): string {
  const four = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [four(), four(), four(), four()].join('-');
}

export function partsOf(code: string): { selector: string; verifier: string } {
  const [selector = '', ...rest] = code.split('-');
  return { selector, verifier: rest.join('') };
}

/** argon2id with 19 MiB, 2 passes, 1 lane: the smallest setting OWASP names. Salt and result in hex. */
export async function hashVerifier(verifier: string, salt: string): Promise<string> {
  const nonce = Buffer.from(salt, 'hex');
  const hash = await hashed('argon2id', {
    message: Buffer.from(verifier),
    nonce,
    parallelism: 1,
    tagLength: 32,
    memory: 19_456,
    passes: 2,
  });
  return hash.toString('hex');
}

export const makeSalt = (): string => randomBytes(16).toString('hex');

export async function isVerifier(verifier: string, salt: string, hash: string): Promise<boolean> {
  return timingSafeEqual(Buffer.from(await hashVerifier(verifier, salt), 'hex'), Buffer.from(hash, 'hex'));
}
