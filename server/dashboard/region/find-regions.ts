import { nearest } from '../../nearest';
import type { ListedRegion } from '../../regions';

/** So many fit on a page; who sees more writes more of the name. */
const most = 30;

/** "Pangkal Pinang" and "pangkalpinang" ask for the same. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(kabupaten|kab\.?|kota)\s+/, '')
    .replace(/[^a-z0-9]/g, '');

/** What a person may mean by `asked`: those whose name holds it; where none does, the most alike. */
export function findRegions(all: readonly ListedRegion[], asked: string): { found: ListedRegion[]; isSure: boolean } {
  const word = plain(asked);
  const found = word ? all.filter(({ nama }) => plain(nama).includes(word)) : [];
  if (found.length > 0) return { found: found.slice(0, most), isSure: true };
  const names = nearest([...new Set(all.map(({ nama }) => nama))], asked, 5, plain);
  return { found: names.flatMap((name) => all.filter(({ nama }) => nama === name)), isSure: false };
}
