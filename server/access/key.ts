import { createHash, randomBytes } from 'node:crypto';

/** What opens something to whoever holds it: 256 random bits, so its hash needs no salt and no slowness. */
export const makeKey = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of a key, or of a token that holds one: SHA-256, hex. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** What a key looks like. */
export const isKey = (text: string): boolean => /^[\w-]{43}$/.test(text);
