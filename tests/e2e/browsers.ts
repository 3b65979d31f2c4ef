import { describe } from 'vitest';
import { findChromium, findFirefox, installCommand } from '@/scripts/browser/find.mjs';
import { launchChromium, launchFirefox } from '@/scripts/browser/launch';

const browserList = [
  { id: 'chromium', name: 'Chromium', path: findChromium(), launch: launchChromium },
  { id: 'firefox', name: 'Firefox', path: findFirefox(), launch: launchFirefox },
] as const;

type Here = (typeof browserList)[number];
export type BrowserId = Here['id'];

/**
 * Runs the same tests in both browsers, or in those named. A missing browser is skipped by name with the command
 * that installs it; with CI set it is tried all the same, so that its absence is a failure.
 */
export function describeBrowsers(
  tests: (launch: Here['launch'], id: BrowserId) => void,
  ids: readonly BrowserId[] = ['chromium', 'firefox'],
): void {
  for (const { id, name, path, launch } of browserList.filter((one) => ids.includes(one.id))) {
    const isSkipped = !path && !process.env.CI;
    const title = isSkipped ? `${name} tidak ditemukan, pasang dengan: ${installCommand(id)}` : name;
    describe.skipIf(isSkipped)(title, () => tests(launch, id));
  }
}
