import { makeKey } from './key';

/** A device's token; the store keeps the hash of the whole of it. */
export const makeToken = (): string => `ssd1_${makeKey()}`;

/** The token of an `Authorization: Bearer …` header; null if it has no such shape. */
export const tokenOfHeader = (header: string | undefined): string | null =>
  /^Bearer (ssd1_[A-Za-z0-9_-]{43})$/.exec(header ?? '')?.[1] ?? null;
