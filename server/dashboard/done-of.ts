import type { Visit } from './visit';

/** What `?selesai=` says was just done; null for a name that is none of ours, be it one that every object knows. */
export function doneOf(words: Readonly<Record<string, string>>, { c }: Visit): string | null {
  const asked = c.req.query('selesai') ?? '';
  return Object.hasOwn(words, asked) ? (words[asked] ?? null) : null;
}
