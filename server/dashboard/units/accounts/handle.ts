import { type PlatformId, platformList } from '@/lib/draft/platform';

interface Place {
  /** Hosts under which people copy an address of the platform, without "www." and "m.". */
  hosts: readonly string[];
  /** A name as the platform allows it. */
  name: RegExp;
  /** Where the account opens. */
  link: (handle: string) => string;
  /** For the sentence that says how it is written. */
  example: string;
}

const channel = /^UC[\w-]{22}$/;

const places: Record<PlatformId, Place> = {
  facebook: {
    hosts: ['facebook.com', 'fb.com', 'web.facebook.com'],
    name: /^[a-z0-9.-]{2,80}$/i,
    link: (handle) => `https://www.facebook.com/${handle}`,
    example: 'kelurahan.melati',
  },
  instagram: {
    hosts: ['instagram.com'],
    name: /^[a-z0-9._]{1,30}$/i,
    link: (handle) => `https://www.instagram.com/${handle}/`,
    example: 'kel_melati',
  },
  x: {
    hosts: ['x.com', 'twitter.com'],
    name: /^\w{1,15}$/,
    link: (handle) => `https://x.com/${handle}`,
    example: 'kel_melati',
  },
  threads: {
    hosts: ['threads.com', 'threads.net'],
    name: /^[a-z0-9._]{1,30}$/i,
    link: (handle) => `https://www.threads.com/@${handle}`,
    example: 'kel_melati',
  },
  tiktok: {
    hosts: ['tiktok.com'],
    name: /^[\w.]{2,24}$/,
    link: (handle) => `https://www.tiktok.com/@${handle}`,
    example: 'kel_melati',
  },
  youtube: {
    hosts: ['youtube.com'],
    name: /^[\w.-]{3,60}$/,
    link: (handle) => `https://www.youtube.com/${channel.test(handle) ? 'channel/' : '@'}${handle}`,
    example: 'kelurahanmelati',
  },
  website: {
    hosts: [],
    name: /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i,
    link: (handle) => `https://${handle}/`,
    example: 'melati.namakota.go.id',
  },
};

/** The address in `text`; null if it is none. People leave out the "https://". */
function urlIn(text: string): URL | null {
  if (!/[./]/.test(text) || /\s/.test(text)) return null;
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    return url.hostname.includes('.') ? url : null;
  } catch {
    return null;
  }
}

/** What an address of the platform itself calls the account; null for an address of somewhere else. */
function nameInUrl({ hosts }: Place, url: URL): string | null {
  if (!hosts.includes(url.hostname.toLowerCase().replace(/^(www|m)\./, ''))) return null;
  // Pages without a name of their own: profile.php?id=1000…, people/Nama/1000…, p/Nama-1000…, pages/Nama/1000….
  const number = /(?<!\d)(\d{8,30})\/?$/.exec(url.pathname)?.[1] ?? url.searchParams.get('id');
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  if (number && /^(profile\.php|people|p|pages)$/.test(first)) return number;
  return first === 'channel' ? second : first;
}

/** The account that `text` names, as a name or as an address, without @; null if the platform allows no such name. */
export function readHandle(platform: PlatformId, text: string): string | null {
  const place = places[platform];
  const typed = text.trim();
  const url = urlIn(typed);
  const isAddress = typed.includes('/');
  if (platform === 'website') return url && place.name.test(url.hostname) ? url.hostname.toLowerCase() : null;
  const isOwnHost = url !== null && place.hosts.includes(url.hostname.toLowerCase());
  const found = url && (isAddress || isOwnHost) ? nameInUrl(place, url) : typed;
  const name = (found ?? '').replace(/^@/, '');
  if (!place.name.test(name)) return null;
  return channel.test(name) ? name : name.toLowerCase();
}

/** Where the account opens: made by us, never an address that somebody typed. */
export const accountLink = (platform: PlatformId, handle: string): string => places[platform].link(handle);

/** "kel_melati": how an account of the platform is written. */
export const handleExample = (platform: PlatformId): string => places[platform].example;

/** The platform of an index as the store keeps it. */
export const platformOf = (index: number): PlatformId => platformList[index] ?? 'website';
