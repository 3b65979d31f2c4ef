import { existsSync } from 'node:fs';
import { findChromium, findFirefox, installCommand } from '../browser/find.mjs';
import { run } from './run.mjs';

const finders = { chromium: findChromium, firefox: findFirefox };
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Only where nothing has to be asked: on Debian, as root (containers, build machines). */
const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Makes sure that the browsers are there, installing Debian's own where that is possible. Names what is
 * missing with the command that installs it.
 * @param {('chromium' | 'firefox')[]} wanted
 * @returns {Promise<('chromium' | 'firefox')[]>} those that are still missing
 */
export async function ensureBrowsers(wanted) {
  const missing = wanted.filter((name) => !finders[name]());
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((name) => debianPackages[name]);
    console.log(`Memasang ${packages.join(' dan ')} …`);
    await run('apt-get', ['update', '-qq'], { quiet: true });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      quiet: true,
      env,
    });
    if (code !== 0) console.log(output);
  }
  const still = wanted.filter((name) => !finders[name]());
  for (const name of still) console.log(`${name} tidak ditemukan. Pasang dengan: ${installCommand(name)}`);
  return still;
}
