import { createHash, randomBytes } from 'node:crypto';

/** A device's token: 256 random bits, so its hash needs no salt and no slowness. */
export const makeToken = (): string => `ssd1_${randomBytes(32).toString('base64url')}`;

/** What the store keeps of a token: SHA-256, hex. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The token of an `Authorization: Bearer …` header; null if it has no such shape. */
export const tokenOfHeader = (header: string | undefined): string | null =>
  /^Bearer (ssd1_[A-Za-z0-9_-]{43})$/.exec(header ?? '')?.[1] ?? null;
