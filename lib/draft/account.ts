/** Pages write the same account now with capitals, now without: "@Kel_Kejaksaan" is "@kel_kejaksaan". */
export const foldAccount = (account: string | null): string =>
  (account ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** True if both name the same account; where the page tells none, that holds for the whole surface. */
export const isSameAccount = (one: string | null, other: string | null): boolean =>
  foldAccount(one) === foldAccount(other);
