import { linkDays } from '../store/link';

const isSecure = (publicUrl: string) => publicUrl.startsWith('https:');

/** How long a phone stays let in after the page was last opened (seconds). */
const life = linkDays * 86_400;

/** See access/session.ts: under https the browser itself sees to it that nobody else can set it. */
const nameOf = (publicUrl: string): string => (isSecure(publicUrl) ? '__Host-siap-siar-unit' : 'siap-siar-unit');

/** What the key of a link looks like. */
export const isLinkKey = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** A `Set-Cookie` header that lets this phone in to the unit's own page; an empty key takes the cookie away. */
export function linkCookieHeader(publicUrl: string, key: string): string {
  const parts = [`${nameOf(publicUrl)}=${key}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${key ? life : 0}`];
  if (isSecure(publicUrl)) parts.push('Secure');
  return parts.join('; ');
}

/** The key in a `Cookie` header; null without one. */
export function linkKeyOf(publicUrl: string, header: string | undefined): string | null {
  const start = `${nameOf(publicUrl)}=`;
  const found = (header ?? '').split(/;\s*/).find((part) => part.startsWith(start));
  const key = found?.slice(start.length) ?? '';
  return isLinkKey(key) ? key : null;
}
