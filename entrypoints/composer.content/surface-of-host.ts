import { siteOf } from '@/lib/composers';
import type { Surface } from '@/lib/draft/platform';

/** Where a person writes at this host name, also while we know no box there. */
export const surfaceOfHost = (hostname: string): Surface =>
  siteOf(hostname)?.surface ?? (hostname.startsWith('business.') ? 'business-suite' : 'threads');
