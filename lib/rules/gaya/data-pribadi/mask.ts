/** The first `kept` digits stay, so that the writer knows the number again; the others become points. */
export function mask(number: string, kept = 4): string {
  let seen = 0;
  return number.replace(/\d/g, (digit) => (seen++ < kept ? digit : '•'));
}
