import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashed = promisify(argon2);

/** argon2id with 19 MiB, 2 passes, 1 lane: the smallest setting OWASP names. Salt and result in hex. */
export async function slowHash(secret: string, salt: string): Promise<string> {
  const hash = await hashed('argon2id', {
    message: Buffer.from(secret),
    nonce: Buffer.from(salt, 'hex'),
    parallelism: 1,
    tagLength: 32,
    memory: 19_456,
    passes: 2,
  });
  return hash.toString('hex');
}

export const makeSalt = (): string => randomBytes(16).toString('hex');

/** True if `hash` was made of this secret with this salt. */
export async function isSecret(secret: string, salt: string, hash: string): Promise<boolean> {
  return timingSafeEqual(Buffer.from(await slowHash(secret, salt), 'hex'), Buffer.from(hash, 'hex'));
}
