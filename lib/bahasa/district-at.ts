import { districtNameBlock } from './data/district-names';
import { wordList } from './data/word-list';
import { lazily } from './lazily';
import type { Token } from './reading';

const longest = 3;

/** "0abang3umi" -> "abang", "abaumi": every name shares its first letters with the one before. */
const names = lazily((): ReadonlySet<string> => {
  const all = new Set<string>();
  let name = '';
  for (const [, shared, rest] of districtNameBlock.matchAll(/(\d)([^\d]*)/g)) {
    name = name.slice(0, Number(shared)) + (rest ?? '').replaceAll('\n', '');
    all.add(name);
  }
  return all;
});

const parts = new Set(
  wordList('utara selatan timur barat tengah kota hulu hilir ulu ilir jaya baru raya kulon wetan lor kidul'),
);

/**
 * Where the name of a kecamatan that starts at `at` ends, or 0. Asked only where a place is expected, behind "di", "ke" or
 * the comma of an address: such names are often ordinary words or people's.
 */
export function endOfDistrict(tokens: readonly Token[], at: number): number {
  let name = '';
  let found = 0;
  for (let end = at; end < at + longest && tokens[end]?.kind === 'word'; end++) {
    name = name === '' ? (tokens[end]?.norm ?? '') : `${name} ${tokens[end]?.norm}`;
    // The list has "Gunungputri" where people write "Gunung Putri".
    if (names().has(name) || (end === at + 1 && names().has(name.replace(' ', '')))) found = end + 1;
  }
  while (found > 0 && parts.has(tokens[found]?.norm ?? '')) found++;
  return found;
}
