import { businessSuite } from './business-suite';
import type { Site } from './composer';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { threads } from './threads';
import { x } from './x';

const sites: Site[] = [facebook, instagram, x, threads, businessSuite];

/** The site that answers at this host name; undefined where we know none. */
export const siteOf = (hostname: string): Site | undefined => sites.find((site) => site.hosts.includes(hostname));
