import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { bomOf } from './bom-of';
import { buildClean } from './build-clean';
import { ownFiles } from './own-files';
import { shippedPackages } from './shipped';
import { zipOf } from './zip-of';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The store signs with a key of its own and refuses a manifest that names one. */
function dropKey(file: string): void {
  const { key: _key, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
}

/**
 * Everything that a release hands over, by file name: a zip for each browser, the sources that they were built from, the
 * bill of materials, and the checksums of all. `folder` is an empty place to build in.
 */
export async function makePackage(root: string, folder: string): Promise<Map<string, Uint8Array>> {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = ownFiles(root);
  const built = await buildClean(root, folder, files);
  dropKey(join(built.chrome, 'manifest.json'));
  const titled = `${name}-${version}`;
  const bom = bomOf({ name, version, license }, shippedPackages(join(root, 'package-lock.json')));
  const made = new Map([
    [`${titled}-chrome.zip`, zipOf(built.chrome, ownFiles(built.chrome))],
    [`${titled}-firefox.zip`, zipOf(built.firefox, ownFiles(built.firefox))],
    [`${titled}-sources.zip`, zipOf(root, files)],
    [`${titled}.cdx.json`, strToU8(`${JSON.stringify(bom, null, 2)}\n`)],
  ]);
  const sums = [...made].map(([file, bytes]) => `${sha256Of(bytes)}  ${file}\n`);
  return made.set('SHA256SUMS', strToU8(sums.join('')));
}
