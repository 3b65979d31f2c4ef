import { createHash, randomBytes } from 'node:crypto';

/** What a cookie holds: 256 random bits, so the store needs no slow hash of it. */
export const makeSessionKey = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of it: SHA-256, hex. */
export const hashOfSessionKey = (key: string): string => createHash('sha256').update(key).digest('hex');

const isSecure = (publicUrl: string) => publicUrl.startsWith('https:');

/**
 * The cookie's name. Under https the browser itself sees to it that no other host and no plain connection can set it;
 * on the own computer there is no https.
 */
export const cookieName = (publicUrl: string): string => (isSecure(publicUrl) ? '__Host-siap-siar' : 'siap-siar');

/** A `Set-Cookie` header; an empty key takes the cookie away. Not sent along with requests that another site makes. */
export function cookieHeader(publicUrl: string, key: string): string {
  const parts = [`${cookieName(publicUrl)}=${key}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (isSecure(publicUrl)) parts.push('Secure');
  if (!key) parts.push('Max-Age=0');
  return parts.join('; ');
}

/** The key in a `Cookie` header; null without one. */
export function keyOfCookie(publicUrl: string, header: string | undefined): string | null {
  const start = `${cookieName(publicUrl)}=`;
  const found = (header ?? '').split(/;\s*/).find((part) => part.startsWith(start));
  const key = found?.slice(start.length) ?? '';
  return /^[\w-]{43}$/.test(key) ? key : null;
}
