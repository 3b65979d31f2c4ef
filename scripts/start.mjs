// `npm start`: sets everything up and shows Siap Siar at work. Plain Node 20, nothing installed yet.
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages, node24 } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

try {
  await ensurePackages();
  const missing = await ensureBrowsers(['chromium']);
  if (missing.length > 0) process.exit(1);
  console.log('Membangun ekstensi …');
  const { code, output } = await run(node24(), ['node_modules/wxt/bin/wxt.mjs', 'build'], { quiet: true });
  if (code !== 0) throw new Error(output);
  const script = hasDisplay ? 'scripts/demo.ts' : 'scripts/tour.ts';
  const { code: ended } = await run(node24(), ['node_modules/tsx/dist/cli.mjs', script]);
  process.exitCode = ended;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
