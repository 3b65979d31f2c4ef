import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const rooms = ['lib', 'components', 'entrypoints', 'server', 'scripts', 'tests'];
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/**
 * Checks who imports whom. The number of modules is checked as well: with a wrong compiler or alias the
 * tool reads nothing and finds nothing wrong.
 */
const { output } = await cruise(
  rooms,
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true } as ICruiseOptions,
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { modules, summary } = output as ICruiseResult;
const files = globSync(`{${rooms.join(',')}}/**/*.{ts,tsx,mjs}`, { exclude: ['**/node_modules/**'] });
const seen = modules.filter(({ source }) => files.includes(source)).length;

for (const { from, to, rule } of summary.violations) console.log(`${rule.name}: ${from} → ${to}`);
if (seen < files.length) console.log(`Hanya ${seen} dari ${files.length} berkas terbaca.`);
else console.log(`${seen} dari ${files.length} berkas terbaca, ${summary.violations.length} pelanggaran.`);
process.exitCode = summary.violations.length > 0 || seen < files.length ? 1 : 0;
