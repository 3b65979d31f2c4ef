import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from './package/make-package';

/** Everything that a release hands over, into .output/package: npm run package */
const target = '.output/package';
const folder = mkdtempSync(join(tmpdir(), 'siap-siar-paket-'));
try {
  const made = await makePackage(process.cwd(), folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, bytes] of made) writeFileSync(join(target, name), bytes);
  console.log(new TextDecoder().decode(made.get('SHA256SUMS')));
  console.log(`Paket rilis: ${target}/`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
