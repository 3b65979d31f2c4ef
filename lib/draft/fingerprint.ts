/** The text as a reader sees it: case and spaces do not make another post. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * A short mark of a text by which this computer knows the same post again: 64 bits in hex, from two FNV-1a
 * runs. It never leaves the computer, so it need not resist an attacker.
 */
export function fingerprintOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const letter of folded(text)) {
    const code = letter.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
