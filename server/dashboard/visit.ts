import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { Office } from '../office';
import type { Account } from '../store/accounts';
import type { Act } from '../store/act';
import type { UnitLink } from '../store/link';
import type { World } from '../world';

/** Who is looking. All null: nobody knows. */
export interface Visitor {
  account: Account | null;
  /** The password was right, the second factor is still to come. */
  isHalf: boolean;
  /** The link through which a unit's own page was opened; null once it was ended. */
  link: UnitLink | null;
  /** Of the account's session; null without one. */
  sessionHash: string | null;
}

export interface PageHead {
  /** Of the browser's tab. */
  title: string;
  /** The address of the menu under which the page stands. */
  under?: string;
  status?: 200 | 400 | 403 | 404 | 409 | 413 | 429 | 503;
}

/** One request for a page, with all that its answer is made from. */
export interface Visit {
  c: Context;
  world: World;
  visitor: Visitor;
  /** Null before a region was chosen. */
  office: Office | null;
  at: number;
  /** Who acts, for the audit: "admin rina", "unit" with its id. */
  act: () => Act;
  /** The page in its frame. */
  page: (head: PageHead, content: ReactNode) => Response;
  /** Leads on after something was done, so that loading the page again does not do it twice. */
  go: (path: string) => Response;
  /** The fields of a form, files among them. Throws a {@link Refusal} for more than `mostBytes`. */
  form: (mostBytes?: number) => Promise<FormData>;
}
