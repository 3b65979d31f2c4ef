import { describe } from 'vitest';
import { findChromium, findFirefox, installCommand } from '@/scripts/browser/find.mjs';
import { launchChromium, launchFirefox } from '@/scripts/browser/launch';

const browserList = [
  { name: 'Chromium', path: findChromium(), launch: launchChromium, command: installCommand('chromium') },
  { name: 'Firefox', path: findFirefox(), launch: launchFirefox, command: installCommand('firefox') },
] as const;

/**
 * Runs the same tests in both browsers. A missing browser is skipped by name with the command that installs it;
 * with CI set it is tried all the same, so that its absence is a failure.
 */
export function describeBrowsers(tests: (launch: (typeof browserList)[number]['launch']) => void): void {
  for (const { name, path, launch, command } of browserList) {
    const isSkipped = !path && !process.env.CI;
    describe.skipIf(isSkipped)(isSkipped ? `${name} tidak ditemukan, pasang dengan: ${command}` : name, () =>
      tests(launch),
    );
  }
}
