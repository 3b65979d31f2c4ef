import { isEncrypted } from '../public-url';
import { linkDays } from '../store/link';
import { isKey } from './key';

/** A cookie that holds a key. */
interface KeyCookie {
  name: string;
  /** How long a browser keeps it (seconds); until it is closed where left out. */
  life?: number;
}

/** Lets an account in to the dashboard. */
export const sessionCookie: KeyCookie = { name: 'siap-siar' };
/** Lets a phone in to the unit's own page, so long after it was last opened. */
export const linkCookie: KeyCookie = { name: 'siap-siar-unit', life: linkDays * 86_400 };

/**
 * Under https the browser itself sees to it that no other host and no plain connection can set it; on the own computer
 * there is no https.
 */
const nameUnder = (publicUrl: string, { name }: KeyCookie): string =>
  isEncrypted(publicUrl) ? `__Host-${name}` : name;

/** A `Set-Cookie` header; an empty key takes the cookie away. Not sent along with requests that another site makes. */
export function cookieHeader(publicUrl: string, cookie: KeyCookie, key: string): string {
  const parts = [`${nameUnder(publicUrl, cookie)}=${key}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  const life = key ? cookie.life : 0;
  if (life !== undefined) parts.push(`Max-Age=${life}`);
  if (isEncrypted(publicUrl)) parts.push('Secure');
  return parts.join('; ');
}

/** The key in a `Cookie` header; null without one. */
export function keyOfCookie(publicUrl: string, cookie: KeyCookie, header = ''): string | null {
  const start = `${nameUnder(publicUrl, cookie)}=`;
  const found = header.split(/;\s*/).find((part) => part.startsWith(start));
  const key = found?.slice(start.length) ?? '';
  return isKey(key) ? key : null;
}
