import { NotSetUp, type Office } from '../office';
import type { Visit } from './visit';

/**
 * Whom an address is for. half: has given the password and owes the second factor · unit: came through the link of a
 * unit's own page.
 */
export type Who = 'anyone' | 'half' | 'admin' | 'viewer' | 'unit';

/** One address of the pages for people. All of them stand in one list, so that a test can try every role on each. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  who: readonly Who[];
  answer: (visit: Visit) => Response | Promise<Response>;
}

export const get = (path: string, who: Route['who'], answer: Route['answer']): Route => ({
  method: 'GET',
  path,
  who,
  answer,
});

/** The request must come from a page of our own; see guard.tsx. */
export const post = (path: string, who: Route['who'], answer: Route['answer']): Route => ({
  method: 'POST',
  path,
  who,
  answer,
});

/** The office of a page that makes no sense without one. Throws {@link NotSetUp}, which leads to the setting up. */
export function officeIn({ office }: Visit): Office {
  if (!office) throw new NotSetUp();
  return office;
}
