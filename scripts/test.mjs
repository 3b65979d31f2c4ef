// `npm test`: sets everything up and runs every check. Plain Node 20, nothing installed yet.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, node24 } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ensurePackages();
await ensureBrowsers(['chromium', 'firefox']);

const results = '.output/test';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tool = (path, ...args) => [`node_modules/${path}`, ...args];
const wxt = (...args) => tool('wxt/bin/wxt.mjs', ...args);
const suite = (project) =>
  tool(
    'vitest/vitest.mjs',
    'run',
    ...['--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${project}.json`],
  );

/** Each step by the question that it answers. */
const steps = [
  ['siapkan jenis data WXT', wxt('prepare')],
  ['format dan gaya kode', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['galat yang lazim', tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')],
  ['tipe', tool('typescript/bin/tsc', '--noEmit', '-p', '.')],
  ['ruang murni tanpa DOM', tool('typescript/bin/tsc', '-p', 'tests/tsconfig.pure.json')],
  ['batas antarruang', tool('tsx/dist/cli.mjs', 'scripts/boundaries.ts')],
  ['kode mati', tool('knip/bin/knip.js')],
  ['uji unit', suite('unit')],
  ['bangun untuk Chrome', wxt('build')],
  ['bangun untuk Firefox', wxt('build', '-b', 'firefox')],
  [
    'web-ext lint',
    tool('web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'),
  ],
  ['uji peramban', suite('e2e')],
];

const count = { passed: 0, failed: 0, skipped: 0 };

/** Adds the tests of a vitest run; false if there is no report to read. */
function addTests(project) {
  try {
    const report = JSON.parse(readFileSync(`${results}/${project}.json`, 'utf8'));
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests;
    count.skipped += report.numPendingTests;
    return true;
  } catch {
    return false;
  }
}

const node = node24();
for (const [name, args] of steps) {
  const project = args.includes('--project') ? args[args.indexOf('--project') + 1] : null;
  const started = Date.now();
  process.stdout.write(`▶ ${name} …${project ? '\n' : ''}`);
  const { code, output } = await run(node, args, { quiet: !project });
  console.log(` ${code === 0 ? 'beres' : 'GAGAL'} (${((Date.now() - started) / 1000).toFixed(1)} d)`);
  if (code !== 0) console.log(output);
  const isCounted = project ? addTests(project) : false;
  if (!isCounted || (code !== 0 && count.failed === 0)) count[code === 0 ? 'passed' : 'failed'] += 1;
}

if (count.skipped > 0 && process.env.CI) {
  console.log(`Dengan CI, ${count.skipped} uji yang dilewati dihitung gagal.`);
  count.failed += count.skipped;
  count.skipped = 0;
}
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exit(count.failed === 0 ? 0 : 1);
