import { findChromium, findFirefox, installCommand } from '../browser/find.mjs';
import { canInstall, installPackages } from './debian.mjs';

const finders = { chromium: findChromium, firefox: findFirefox };
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

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
    await installPackages(packages);
  }
  const still = wanted.filter((name) => !finders[name]());
  for (const name of still) console.log(`${name} tidak ditemukan. Pasang dengan: ${installCommand(name)}`);
  return still;
}
