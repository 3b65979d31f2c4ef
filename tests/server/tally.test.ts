import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { parseEnrolled, parseReply } from '@/lib/tally/wire';
import { Problem } from '@/server/problem';
import { startTally } from '@/server/tally';
import { entry, report } from './entries';
import { tempFolder } from './temp-folder';
import { client, slot, wednesday } from './test-world';

async function started(dataDir = tempFolder()) {
  const tally = await startTally({ port: 0, dataDir, region: '19.71', now: () => wednesday });
  const post = (path: string, body: unknown, token?: string) =>
    fetch(`${tally.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
  return { tally, post, dataDir };
}

test('mendaftar, mengirim, dan tampil di dasbor lewat HTTP sungguhan', async () => {
  const { tally, post, dataDir } = await started();
  const code = await tally.codeFor('Kelurahan Kejaksaan');
  const { token } = parseEnrolled(await (await post('enrol', { v: 1, code, slot, client })).json());
  const first = parseReply(await (await post('sync', report([entry({ n: 2 })]), token)).json());
  expect(first.totals).toEqual([{ d: entry().d, n: 2 }]);
  const { name, value } = await tally.signIn('viewer');
  const dashboard = await fetch(tally.url, { headers: { Cookie: `${name}=${value}` } });
  expect(await dashboard.text()).toContain('<b>1</b> <span>dari 42 kelurahan aktif minggu ini</span>');
  await tally.close();

  const later = await started(dataDir);
  const second = parseReply(await (await later.post('sync', report([], { gen: first.gen }), token)).json());
  expect([second.gen, second.totals]).toEqual([first.gen, first.totals]);
  await later.tally.close();
});

test('menolak badan raksasa dan tetap melayani yang berikutnya', async () => {
  const { tally, post } = await started();
  const huge = await post('enrol', { v: 1, code: 'x'.repeat(5_000_000) });
  expect([huge.status, await huge.json()]).toMatchObject([413, { error: 'too-large' }]);
  expect((await fetch(`${tally.url}/api/v1/health`)).status).toBe(200);
  await tally.close();
});

test('enam ratus pengirim yang menetes tidak menghalangi kantor yang lain', async () => {
  const { tally, post } = await started();
  const code = await tally.codeFor('Asam');
  const { token } = parseEnrolled(await (await post('enrol', { v: 1, code, slot, client })).json());
  const head = `POST /api/v1/sync HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json`;
  const slow = Array.from({ length: 600 }, () => connect(Number(new URL(tally.url).port), '127.0.0.1'));
  await Promise.all(
    slow.map(
      (socket) =>
        new Promise((resolve, reject) => {
          socket.once('error', reject);
          socket.write(`${head}\r\nContent-Length: 500\r\n\r\n{`, resolve);
        }),
    ),
  );
  // Each of these was read after the six hundred.
  const answers = await Promise.all(Array.from({ length: 20 }, () => post('sync', report([entry()]), token)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  for (const socket of slow) socket.destroy();
  await tally.close();
});

test('mengatakan dengan satu kalimat bila port sudah dipakai', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const start = startTally({ port, dataDir: tempFolder(), region: '19.71' });
  await expect(start).rejects.toThrow(Problem);
  await expect(start).rejects.toThrow(`Port ${port} di 127.0.0.1 sudah dipakai program lain.`);
});

test('mengatakan dengan satu kalimat bila wilayah tidak ada', async () => {
  for (const region of ['99.99', '../../package']) {
    const start = startTally({ port: 0, dataDir: tempFolder(), region });
    await expect(start).rejects.toThrow(`Tidak ada kabupaten atau kota berkode "${region}".`);
  }
});

test('menyebut nama yang mirip bila unit tidak ditemukan', async () => {
  const { tally } = await started();
  await expect(tally.codeFor('Kelurahan Kejaksan')).rejects.toThrow(
    'Unit "Kelurahan Kejaksan" tidak ditemukan. Nama yang mirip: Kelurahan Kejaksaan, ',
  );
  await expect(tally.codeFor('kel. kejaksaan')).resolves.toMatch(/^\w{4}-/);
  await tally.close();
});

test('mengakhiri sambungan satu unit', async () => {
  const { tally, post } = await started();
  const code = await tally.codeFor('Asam');
  const { token } = parseEnrolled(await (await post('enrol', { v: 1, code, slot, client })).json());
  expect(await tally.revoke('Kelurahan Asam')).toBe(1);
  expect((await post('sync', report([]), token)).status).toBe(401);
  await tally.close();
});

test('tidak memantulkan permintaan TRACE', async () => {
  const { tally } = await started();
  const { port } = new URL(tally.url);
  const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const ask = request({
      port,
      host: '127.0.0.1',
      method: 'TRACE',
      path: '/',
      headers: { 'X-Rahasia': 'jangan-pantul' },
    });
    ask.once('error', reject).once('response', (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode, text }));
    });
    ask.end();
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.text).not.toContain('jangan-pantul');
  expect((await fetch(`${tally.url}/api/v1/health`)).status).toBe(200);
  await tally.close();
});
