import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { parseEnrolled, parseReply } from '@/lib/tally/wire';
import { buildTally } from '@/scripts/bundle/build-tally';
import { addressOf } from './address-of';
import { entry, report } from './entries';
import { tempFolder } from './temp-folder';
import { client, slot, testWorld } from './test-world';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = 'siap-siar-rekap.mjs';
let built: string;
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'siap-siar-rekap-'));
  await buildTally(built);
}, 300_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A folder that holds nothing but the file, far from any node_modules, and an environment that says nothing else. */
function aloneIn(folder: string, env: Record<string, string> = {}) {
  copyFileSync(join(built, program), join(folder, program));
  return { cwd: folder, env: { PORT: '0', REGION: '19.71', PUBLIC_URL: 'https://rekap.example', ...env } };
}

async function started(folder: string, env?: Record<string, string>) {
  const child = spawn(process.execPath, [program], { ...aloneIn(folder, env), stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, url: await addressOf(child) };
}

const run = (folder: string, ...words: string[]) =>
  spawnSync(process.execPath, [program, ...words], { ...aloneIn(folder), encoding: 'utf8' });

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

test('satu berkas yang hanya meminta isi Node sendiri', () => {
  expect(readdirSync(built).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['LISENSI.txt', program]);
  const code = readFileSync(join(built, program), 'utf8');
  const asked = [...code.matchAll(/^(?:import|export) .*?from "([^"]+)";$|\brequire\("([^"]+)"\)/gm)]
    .map(([, imported, required]) => imported ?? required ?? '')
    .filter((name) => !isBuiltin(name));
  expect(asked).toEqual([]);
  // Nothing of the computer on which it was built.
  expect(code).not.toContain(root);
});

test('menyertakan lisensi setiap paket yang ikut di dalamnya', () => {
  const notices = readFileSync(join(built, 'LISENSI.txt'), 'utf8');
  const marks = ['ODbL', 'SIL OPEN FONT LICENSE'];
  for (const name of ['hono', 'react-dom', 'zod', 'postgres', 'csv-parse', 'idn-area-data']) marks.push(`\n${name} `);
  expect(marks.filter((mark) => !notices.includes(mark))).toEqual([]);
});

test('berjalan di folder kosong dan menyajikan yang sama dengan sumbernya', { timeout: 60_000 }, async () => {
  const { app } = await testWorld();
  const folder = tempFolder();
  const { child, url } = await started(folder);
  expect(await (await fetch(`${url}/api/v1/health`)).json()).toEqual({ v: 1, ok: true });
  for (const path of ['/dasbor.css', '/dasbor.js', '/huruf.woff2', '/ikon.svg', '/mulai', '/api/v1/openapi.json']) {
    const [ours, theirs] = await Promise.all([fetch(url + path), app.request(path)]);
    expect([path, ours.status, sha(await ours.bytes())]).toEqual([
      path,
      200,
      sha(new Uint8Array(await theirs.arrayBuffer())),
    ]);
  }
  const home = await fetch(`${url}/`);
  expect([home.status, new URL(home.url).pathname]).toEqual([200, '/masuk']);
  expect(await home.text()).toMatch(/<input[^>]* type="password"/);
  const latihan = await (await fetch(`${url}/latihan`)).text();
  const files = [...latihan.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect([file, (await fetch(`${url}/latihan/${file}`)).status]).toEqual([file, 200]);
  expect((await fetch(`${url}/latihan/assets/..%2f..%2fetc`)).status).toBe(404);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['.data', program]);
});

test('mengeluarkan kode, mencadangkan, dan memulihkan dari berkas yang sama', { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  const { url } = await started(folder);
  const { stdout } = run(folder, 'code', 'Kelurahan Kejaksaan');
  const code = /^ {2}https:\/\/rekap\.example\/mulai#(\S+)$/m.exec(stdout)?.[1];
  const send = async (path: string, body: unknown, token = '') => {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    return (await fetch(`${url}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  const { token } = parseEnrolled(await send('enrol', { v: 1, code, slot, client }));
  const today = Math.floor(Date.now() / 86_400_000);
  expect(parseReply(await send('sync', report([entry({ d: today, n: 3 })]), token)).totals).toEqual([
    { d: today, n: 3 },
  ]);

  const saved = run(folder, 'backup', 'cadangan.jsonl');
  expect([saved.status, saved.stdout]).toEqual([
    0,
    expect.stringMatching(/^\d+ baris disimpan di cadangan\.jsonl\.$/m),
  ]);
  const other = tempFolder();
  copyFileSync(join(folder, 'cadangan.jsonl'), join(other, 'cadangan.jsonl'));
  expect(run(other, 'restore', 'cadangan.jsonl').status).toBe(0);
  const restored = await started(other);
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const again = await fetch(`${restored.url}/api/v1/sync`, {
    method: 'POST',
    headers,
    body: JSON.stringify(report([])),
  });
  expect(parseReply(await again.json()).totals).toEqual([{ d: today, n: 3 }]);
});

test('mengundang admin pertama dan mengenal setiap kabupaten dan kota', { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  await started(folder, { REGION: '33.74' });
  expect(run(folder, 'undang', 'admin').stdout).toContain('https://rekap.example/undangan');
  expect(run(folder, 'code', 'Lamper Kidul').stdout).toContain('Kode pendaftaran Lamper Kidul');
  expect(existsSync(join(folder, '.data/tally/tally.db'))).toBe(true);
});
