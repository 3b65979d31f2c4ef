// `npm test`: sets everything up and runs every check. Plain Node 20, nothing installed yet.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, node24 } from './setup/packages.mjs';
import { ensurePostgres } from './setup/postgres.mjs';
import { run } from './setup/run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ensurePackages();
await ensureBrowsers(['chromium', 'firefox']);
await ensurePostgres();

const results = '.output/test';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tool = (path, ...args) => [`node_modules/${path}`, ...args];
const wxt = (...args) => tool('wxt/bin/wxt.mjs', ...args);
const suite = (project) =>
  tool(
    'vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/${project}.json`,
  );

/** Each step by the question that it answers. */
const steps = [
  { name: 'siapkan jenis data WXT', args: wxt('prepare') },
  { name: 'format dan gaya kode', args: tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'galat yang lazim', args: tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings') },
  { name: 'tipe', args: tool('typescript/bin/tsc', '--noEmit', '-p', '.') },
  { name: 'ruang murni tanpa DOM', args: tool('typescript/bin/tsc', '-p', 'tests/tsconfig.pure.json') },
  { name: 'batas antarruang', args: tool('tsx/dist/cli.mjs', 'scripts/boundaries.ts') },
  { name: 'kode mati', args: tool('knip/bin/knip.js') },
  { name: 'uji unit', args: suite('unit'), project: 'unit' },
  { name: 'bangun untuk Chrome', args: wxt('build') },
  { name: 'bangun untuk Firefox', args: wxt('build', '-b', 'firefox') },
  {
    name: 'web-ext lint',
    args: tool('web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'),
  },
  // Only what has no clock: times were seen to fail where seven programs shared two processors. `npm run bench:gate` has them.
  { name: 'bobot ekstensi', args: tool('tsx/dist/cli.mjs', 'scripts/bench-gate.ts', 'ukuran') },
  { name: 'uji peramban', args: suite('e2e'), project: 'e2e' },
];

const count = { passed: 0, failed: 0 };
/** Names of skipped tests; a name tells the reason. With CI set, a browser or a database that is missing is no skip but a failure. */
const skipped = [];

/** Adds the tests of a vitest run; false if there is no report to read. */
function addTests(project) {
  try {
    const report = JSON.parse(readFileSync(`${results}/${project}.json`, 'utf8'));
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests;
    for (const { assertionResults } of report.testResults) {
      for (const { status, fullName } of assertionResults)
        if (status === 'pending' || status === 'skipped') skipped.push(fullName);
    }
    return true;
  } catch {
    return false;
  }
}

const node = node24();
for (const { name, args, project } of steps) {
  const started = Date.now();
  process.stdout.write(`▶ ${name} …${project ? '\n' : ''}`);
  const { code, output } = await run(node, args, { quiet: !project });
  console.log(` ${code === 0 ? 'beres' : 'GAGAL'} (${((Date.now() - started) / 1000).toFixed(1)} d)`);
  if (code !== 0) console.log(output);
  const isCounted = project ? addTests(project) : false;
  if (!isCounted || (code !== 0 && count.failed === 0)) count[code === 0 ? 'passed' : 'failed'] += 1;
}

for (const name of skipped) console.log(`dilewati: ${name}`);
const also = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${also}`);
process.exit(count.failed === 0 ? 0 : 1);
