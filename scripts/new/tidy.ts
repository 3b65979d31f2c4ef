import { run } from '../setup/run.mjs';

/** Brings made and changed files into the form of the house. Throws with what Biome says. */
export async function tidy(...files: string[]): Promise<void> {
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  const { code, output } = await run(process.execPath, [biome, 'check', '--write', ...files], { quiet: true });
  if (code !== 0) throw new Error(output);
}
