import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Only where nothing has to be asked: on Debian, as root (containers, build machines). */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs Debian's packages and nothing that they merely recommend; says what went wrong.
 * @param {string[]} packages
 */
export async function installPackages(packages) {
  console.log(`Memasang ${packages.join(' dan ')} …`);
  await run('apt-get', ['update', '-qq'], { quiet: true });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', args, { quiet: true, env });
  if (code !== 0) console.log(output);
}
