import { readFileSync } from 'node:fs';

/** One package as the lock file holds it. */
export interface Locked {
  /** Folder from the root, `node_modules/zod`. */
  folder: string;
  name: string;
  version: string;
  /** SPDX expression. */
  license: string;
  /** `sha512-…` in base64. */
  integrity: string;
  /** Names of those that it needs. */
  needs: string[];
}

interface LockEntry {
  version?: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, LockEntry>;
}

/** A tool of ours of which only the frame of the extension is built in, not what the tool itself needs. */
const frame = 'wxt';
/** The names of the regions, and what reads them. */
const regions = 'idn-area-data';

/** Where Node finds a package that is asked for in a folder: its own node_modules first, then those above. */
function folderOf(name: string, from: string, lock: Lock): string {
  const folder = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock.packages[folder]) return folder;
  if (from === '') throw new Error(`${name} tidak ada di package-lock.json`);
  return folderOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), lock);
}

/**
 * Every package whose code or data is in the extension or runs in the tally, by name: what package.json names under
 * `dependencies`, what those need, and what is built in. Throws if the lock file lacks one.
 */
export function shippedPackages(lockFile = 'package-lock.json'): Locked[] {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as Lock;
  const found = new Map<string, Locked>();
  const add = (name: string, from: string, isWhole: boolean) => {
    const folder = folderOf(name, from, lock);
    if (found.has(folder)) return;
    const { version = '', license = '', integrity = '', dependencies = {} } = lock.packages[folder] ?? {};
    const needs = isWhole ? Object.keys(dependencies) : [];
    found.set(folder, { folder, name, version, license, integrity, needs });
    for (const needed of needs) add(needed, folder, true);
  };
  for (const name of Object.keys(lock.packages['']?.dependencies ?? {})) add(name, '', true);
  add(regions, '', true);
  add(frame, '', false);
  const all = [...found.values()];
  return all.toSorted((a, b) => (`${a.name} ${a.folder}` < `${b.name} ${b.folder}` ? -1 : 1));
}
