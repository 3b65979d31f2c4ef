import { oneToTwo } from './steps/1-to-2';
import type { Stored } from './steps/stored';

/** The step at index 0 leads from version 1 to 2. A step may be mended, never taken away. */
const steps: readonly ((stored: Stored) => Stored)[] = [oneToTwo];

/** The version that this build writes into a new profile. */
export const settingsVersion = steps.length + 1;

/**
 * What was stored, in the form of this version. What a newer build stored keeps its version and all of its fields, so
 * that going back to an older build for a while costs nothing. Anything but an object counts as nothing stored.
 */
export function bringUp(stored: unknown): Stored {
  if (typeof stored !== 'object' || stored === null) return {};
  const { version } = stored as Stored;
  const from = typeof version === 'number' && version >= 1 ? version : 1;
  const raised = steps.slice(from - 1).reduce((settings, step) => step(settings), stored as Stored);
  return { ...raised, version: Math.max(from, settingsVersion) };
}
