import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'tests/bench';
const mark = `${folder}/node_modules/.installed-lock`;

/** Installs the peers exactly as locked, if that has not been done. They stay out of the project's own packages. */
export function installPeers(): void {
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Memasang pemeriksa pembanding ke tests/bench/node_modules (sekali saja, sekitar 90 MB) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
  const options = ['--prefix', folder, '--workspaces=false', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(command, [...first, 'ci', ...options, '--loglevel=error'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('Pembanding belum terpasang. Periksa sambungan internet, lalu jalankan lagi.');
  writeFileSync(mark, wanted);
}
