import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The oldest day that a zip can name, in the numbers of this computer's zone, as the zip notes them. */
const noDay = () => new Date(1980, 0, 1);
/** Unix; a plain file that its owner may write and all may read. */
const unix = 3;
const plainFile = 0o100644 << 16;

/** The files of a folder as a zip: sorted, without days or rights, so that the same content gives the same bytes. */
export function zipOf(folder: string, paths: readonly string[]): Uint8Array {
  const entries = paths.toSorted().map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: noDay(), os: unix, attrs: plainFile });
}
