/** Crockford's alphabet: no I, L, O or U, so that a code can be read out on the telephone. */
const codeShape = /^[0-9A-HJKMNP-TV-Z]{16}$/;
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface EnrolAddress {
  /** Origin of the tally. */
  server: string;
  /** `XXXX-XXXX-XXXX-XXXX`. */
  code: string;
}

/** The origin of an address that counts may be sent to; null if it is none, or unencrypted and not on this computer. */
export function originOf(place: string): string | null {
  if (!URL.canParse(place.trim())) return null;
  const url = new URL(place.trim());
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  return isSafe ? url.origin : null;
}

/**
 * Reads `https://HOST/mulai#XXXX-XXXX-XXXX-XXXX` as people paste it: lower case, spaces, missing hyphens.
 * Null if it is not such an address, or if it is unencrypted and not on this computer.
 */
export function parseAddress(input: string): EnrolAddress | null {
  const [place = '', tail = ''] = input.trim().split('#');
  const letters = tail.toUpperCase().replace(/[\s-]/g, '');
  const server = codeShape.test(letters) ? originOf(place) : null;
  return server === null ? null : { server, code: letters.replace(/(.{4})(?=.)/g, '$1-') };
}
