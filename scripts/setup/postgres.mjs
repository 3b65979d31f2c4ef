import { existsSync, readdirSync } from 'node:fs';
import { canInstall, installPackages } from './debian.mjs';

const home = '/usr/lib/postgresql';
export const installCommand = 'sudo apt-get install -y --no-install-recommends postgresql';

/**
 * The folder of the newest PostgreSQL's programs; null if there is none.
 * @returns {string | null}
 */
export function findPostgres() {
  const versions = existsSync(home) ? readdirSync(home).map(Number).filter(Boolean) : [];
  const folders = versions.sort((a, b) => b - a).map((version) => `${home}/${version}/bin`);
  return folders.find((folder) => existsSync(`${folder}/initdb`)) ?? null;
}

/** Makes sure that PostgreSQL is there for the tests, installing Debian's own where that is possible. */
export async function ensurePostgres() {
  if (!findPostgres() && canInstall()) await installPackages(['postgresql']);
  if (!findPostgres()) console.log(`PostgreSQL tidak ditemukan. Pasang dengan: ${installCommand}`);
}
