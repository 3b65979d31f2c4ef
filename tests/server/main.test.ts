import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseEnrolled, parseReply } from '@/lib/tally/wire';
import { openSqliteDatabase } from '@/server/store/sqlite';
import { addressOf } from './address-of';
import { entry, report } from './entries';
import { password } from './person';
import { tempFolder } from './temp-folder';
import { client, slot } from './test-world';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A real process of the tally, as `npm run tally` starts it. */
function run(dataDir: string, args: string[] = [], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, REGION: '19.71', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function outcome(child: ChildProcess) {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

const send = (url: string, path: string, body: unknown, token = '') =>
  fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

test('tidak kehilangan satu pun kiriman yang sudah dijawab bila dimatikan paksa', { timeout: 60_000 }, async () => {
  const dataDir = tempFolder();
  const { out } = await outcome(run(dataDir, ['code', 'Kejaksaan'], { PUBLIC_URL: 'https://tally.example/' }));
  const code = /^ {2}https:\/\/tally\.example\/mulai#(.+)$/m.exec(out)?.[1];
  let child = run(dataDir);
  let url = await addressOf(child);
  const { token } = parseEnrolled(await (await send(url, 'enrol', { v: 1, code, slot, client })).json());
  const today = Math.floor(Date.now() / 86_400_000);

  const answered = new Map<number, number>();
  for (let round = 1; round <= 3; round++) {
    let count = 0;
    // Many reports at once, more than share one commit; the process dies while most are still under way.
    const reports = Array.from({ length: 200 }, async (_, i) => {
      const day = today - i;
      const body = report([entry({ d: day, n: round, r: round })]);
      const reply = parseReply(await (await send(url, 'sync', body, token)).json());
      if (reply.results[0]?.s !== 'ok') return;
      answered.set(day, round);
      count += 1;
      if (count === 10 * round) child.kill('SIGKILL');
    });
    const ended = once(child, 'close');
    await Promise.allSettled(reports);
    await ended;
    expect(count).toBeLessThan(200);

    child = run(dataDir);
    url = await addressOf(child);
    const { totals } = parseReply(await (await send(url, 'sync', report([]), token)).json());
    const kept = new Map(totals.map(({ d, n }) => [d, n]));
    for (const [day, n] of answered) expect(kept.get(day)).toBeGreaterThanOrEqual(n);
  }
  expect(answered.size).toBeGreaterThanOrEqual(20);
  child.kill('SIGKILL');
  await once(child, 'close');

  const db = openSqliteDatabase(dataDir);
  expect(await db.read('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  await db.close();
});

test('berhenti dengan tenang bila diminta', { timeout: 20_000 }, async () => {
  const child = run(tempFolder());
  await addressOf(child);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('berhenti dengan satu kalimat bila folder data tidak dapat dipakai', { timeout: 20_000 }, async () => {
  const file = join(tempFolder(), 'berkas');
  writeFileSync(file, '');
  const { code, err } = await outcome(run(file));
  expect([code, err.trim().split('\n')]).toEqual([1, [expect.stringMatching(/^Folder data ".*" tidak dapat/)]]);
});

test.each([[[]], [['code', 'Kelurahan Kejaksaan']]])(
  'tidak mulai dengan alamat luar yang bukan alamat, dengan kata-kata %j',
  { timeout: 20_000 },
  async (words) => {
    const { code, err } = await outcome(run(tempFolder(), words, { PUBLIC_URL: 'rekap.example.go.id' }));
    expect([code, err.trim().split('\n')]).toEqual([1, [expect.stringContaining('PUBLIC_URL harus alamat utuh')]]);
  },
);

test('menyebut nama yang mirip bila unit untuk kode tidak ada', { timeout: 20_000 }, async () => {
  const { code, err } = await outcome(run(tempFolder(), ['code', 'Kelurahan Kejaksan']));
  expect(code).toBe(1);
  expect(err).toContain('Nama yang mirip: Kelurahan Kejaksaan');
});

test('mencetak undangan admin pertama, yang benar-benar membuka dasbor', { timeout: 60_000 }, async () => {
  const dataDir = tempFolder();
  const child = run(dataDir, [], { REGION: '' });
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  const url = await addressOf(child);
  const code = await vi.waitFor(() => {
    const found = /Buka (\S+)\/undangan dan masukkan kode (\S+), berlaku 24 jam\./.exec(out);
    expect(found?.[1]).toBe(url);
    return found?.[2] ?? '';
  });
  const form = { undangan: code, nama: 'rina', baru: password, ulang: password };
  const accept = () =>
    fetch(`${url}/undangan`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { Origin: url },
      redirect: 'manual',
    });
  expect((await accept()).headers.get('Location')).toBe('/undangan/faktor');
  expect((await accept()).status).toBe(400);
  child.kill('SIGTERM');
  await once(child, 'close');

  const again = run(dataDir, [], { REGION: '' });
  const ended = outcome(again);
  again.stdout?.on('data', (chunk) => `${chunk}`.includes('Ctrl+C') && again.kill('SIGTERM'));
  const { out: second } = await ended;
  expect(second).toContain('npm run tally -- undang admin');
  expect(second).not.toContain('Belum ada admin');
  const { out: invited } = await outcome(run(dataDir, ['undang', 'admin'], { PUBLIC_URL: 'https://tally.example/' }));
  expect(invited).toMatch(/^ {2}https:\/\/tally\.example\/undangan#[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/m);
});

test.each([
  [['undang', 'bupati'], 'Peran "bupati" tidak dikenal. Yang ada: admin, viewer.'],
  [['code', 'Kelurahan Kejaksaan'], 'Kabupaten atau kota belum dipilih. Pilih dahulu di dasbor'],
  [['revoke', 'Kelurahan Kejaksaan'], 'Kabupaten atau kota belum dipilih. Pilih dahulu di dasbor'],
])('menjawab %j dengan satu kalimat', { timeout: 20_000 }, async (words, sentence) => {
  const { code, err } = await outcome(run(tempFolder(), words, { REGION: '' }));
  expect([code, err.trim().split('\n')]).toEqual([1, [expect.stringContaining(sentence)]]);
});
