import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../setup/run.mjs';

const builds = { chrome: ['build'], firefox: ['build', '-b', 'firefox'] };
export type Target = keyof typeof builds;

/**
 * Builds for both browsers in `folder`, empty before, from the given files of `root` and nothing else: what was
 * forgotten is missing here too. Gives the folder of each build; throws with the builder's own words.
 */
export async function buildClean(
  root: string,
  folder: string,
  files: readonly string[],
): Promise<Record<Target, string>> {
  for (const path of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  for (const words of Object.values(builds)) {
    const { code, output } = await run(process.execPath, [wxt, ...words], { quiet: true, cwd: folder });
    if (code !== 0) throw new Error(output);
  }
  return { chrome: join(folder, '.output/chrome-mv3'), firefox: join(folder, '.output/firefox-mv3') };
}
