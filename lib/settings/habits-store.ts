import { browser } from 'wxt/browser';
import { type Habits, noHabits } from '../draft/habits';

/**
 * What the unit usually does lies beside the settings, made ready by the background: a content script cannot read the
 * log. Tags, days and numbers, never a text.
 */
const key = 'habits';

const complete = (stored: unknown): Habits => ({ ...noHabits, ...(stored as Partial<Habits> | undefined) });

export const readHabits = async (): Promise<Habits> => complete((await browser.storage.local.get(key))[key]);

export const writeHabits = (habits: Habits): Promise<void> => browser.storage.local.set({ [key]: habits });

/** Calls `follow` with the habits after each change, until the signal aborts. */
export function followHabits(follow: (habits: Habits) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) follow(complete(changes[key].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update nothing of the old half may be called any more, nor is there anything left to follow.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
}

export const forgetHabits = (): Promise<void> => browser.storage.local.remove(key);
