// Runs before anything is installed: plain JavaScript, Node 20, nothing but Node's own modules.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...parts) => programFolders.map((folder) => join(folder, ...parts));
const inApplications = (app, file) =>
  ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) => join(folder, app, 'Contents/MacOS', file));

const chromiumPlaces = {
  win32: () => [
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ...onWindows('Chromium', 'Application', 'chrome.exe'),
  ],
  darwin: () => [
    ...inApplications('Chromium.app', 'Chromium'),
    ...inApplications('Google Chrome.app', 'Google Chrome'),
    ...inApplications('Microsoft Edge.app', 'Microsoft Edge'),
  ],
};
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const firefoxPlaces = {
  win32: () => onWindows('Mozilla Firefox', 'firefox.exe'),
  darwin: () => inApplications('Firefox.app', 'firefox'),
};
const firefoxNames = ['firefox-esr', 'firefox'];

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names) => {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** A path named by hand is taken or refused, never replaced by another browser. */
const find = (named, places, names) => {
  if (named) return canRun(named) ? named : null;
  return (places[platform]?.() ?? onPath(names)).find(canRun) ?? null;
};

/**
 * Chromium, Chrome or Edge on this computer: CHROMIUM_PATH if set, else the usual places.
 * @returns {string | null}
 */
export const findChromium = () => find(env.CHROMIUM_PATH, chromiumPlaces, chromiumNames);

/**
 * Firefox on this computer: FIREFOX_PATH if set, else the usual places.
 * @returns {string | null}
 */
export const findFirefox = () => find(env.FIREFOX_PATH, firefoxPlaces, firefoxNames);

const commands = {
  linux: {
    chromium: 'sudo apt-get install -y chromium',
    firefox: 'sudo apt-get install -y firefox-esr',
  },
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
};

/**
 * The command that installs a missing browser on this system.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string}
 */
export const installCommand = (browser) => (commands[platform] ?? commands.linux)[browser];
