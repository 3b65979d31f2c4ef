import { browser } from 'wxt/browser';
import { bringUp } from './bring-up';
import { defaultSettings, type Settings } from './settings';

const key = 'settings';

/** What an older version stored lacks what came later, in the agency too. */
function complete(stored: unknown): Settings {
  const settings = { ...defaultSettings, ...(bringUp(stored) as Partial<Settings>) };
  return {
    ...settings,
    agency: { ...defaultSettings.agency, ...settings.agency },
    taste: { ...defaultSettings.taste, ...settings.taste },
  };
}

export const readSettings = async (): Promise<Settings> => complete((await browser.storage.local.get(key))[key]);

/** Changes some settings and leaves the rest as they are stored. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const settings = await readSettings();
  const changed = { ...settings, ...change(settings) };
  await browser.storage.local.set({ [key]: changed });
  return changed;
}

/** Takes all settings away: what is read next is what a new profile has. */
export const forgetSettings = (): Promise<void> => browser.storage.local.remove(key);

/** Calls `follow` with the settings after each change, until the signal aborts. */
export function followSettings(follow: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) follow(complete(changes[key].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update nothing of the old half may be called any more, nor is there anything left to follow.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
}
