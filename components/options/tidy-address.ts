/** Crockford's reading of a code: letters that look like figures are those figures. */
const readCode = (code: string) => code.replace(/[oO]/g, '0').replace(/[iIlL]/g, '1');

/**
 * The whole code address out of what people type: spaces and line breaks of a copied sheet are taken out,
 * `https://` may be missing, and where the tally is known (`server`, its origin) the code alone is enough.
 * Whether the result is a real address is for its reader to say.
 */
export function tidyAddress(input: string, server: string | null): string {
  const [place = '', code] = input.replace(/\s/g, '').split('#');
  if (code !== undefined) return `${place.includes('://') ? place : `https://${place}`}#${readCode(code)}`;
  const isCode = place !== '' && !/[./:]/.test(place);
  return server && isCode ? `${server}/mulai#${readCode(place)}` : place;
}
