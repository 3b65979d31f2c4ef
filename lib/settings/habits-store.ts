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

export const forgetHabits = (): Promise<void> => browser.storage.local.remove(key);
