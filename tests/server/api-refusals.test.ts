import { expect, test } from 'vitest';
import { maxBytes } from '@/server/api/read-json';
import { entry, report } from './entries';
import { client, slot, testWorld } from './test-world';

const json = { 'Content-Type': 'application/json' };

test('tidak mengenal token karangan, token tanpa kepala, dan token yang diakhiri', async () => {
  const { connect, sync, post, store, unitId, clock } = await testWorld();
  const token = await connect('Kejaksaan');
  await store.revokeDevices(await unitId('Kejaksaan'), { who: 'petugas uji', at: clock.at });
  const answers = [
    await sync(token, report([])),
    await sync(`ssd1_${'A'.repeat(43)}`, report([])),
    await sync('pendek', report([])),
    await post('sync', report([])),
    await post('sync', report([]), { Authorization: `Basic ${token}` }),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: 'unknown-token' });
  }
});

const wrongBodies: [string, unknown, number, string][] = [
  ['bukan JSON', '{"v":1,', 400, 'bad-json'],
  ['kosong', '', 400, 'bad-json'],
  ['larik bersarang dalam', '['.repeat(20_000), 400, 'bad-json'],
  ['null', null, 400, 'bad-shape'],
  ['jenis yang salah', { ...report([]), t: 'sekarang' }, 400, 'bad-shape'],
  ['bidang tak dikenal', { ...report([]), catatan: 'isi tulisan' }, 400, 'bad-shape'],
  ['bidang tak dikenal dalam entri', report([{ ...entry(), teks: 'isi tulisan' } as never]), 400, 'bad-shape'],
  ['pecahan', report([entry({ n: 1.5 })]), 400, 'bad-shape'],
  ['jumlah negatif', report([entry({ n: -1 })]), 400, 'bad-shape'],
  ['versi lain', { ...report([]), v: 2 }, 400, 'bad-shape'],
  ['slot berisi kalimat', report([], { slot: 'ini bukan slot' }), 400, 'bad-shape'],
  ['terlalu banyak entri', report(Array.from({ length: 201 }, () => entry())), 400, 'bad-shape'],
  ['terlalu besar', `{"v":1,"x":"${'a'.repeat(maxBytes)}"}`, 413, 'too-large'],
];

test.each(wrongBodies)('menolak kiriman %s', async (_name, body, status, error) => {
  const { connect, sync } = await testWorld();
  const answer = await sync(await connect('Kejaksaan'), body);
  const text = await answer.text();
  expect(answer.status).toBe(status);
  expect(JSON.parse(text)).toEqual({ v: 1, error, message: expect.stringMatching(/^[A-Z][^<>{}]+\.$/) });
  expect(text).not.toMatch(/isi tulisan|node_modules|at .*:\d+:\d+/);
});

test('menolak jenis isi yang bukan JSON dan isi yang dimampatkan', async () => {
  const { post } = await testWorld();
  const body = { v: 1, code: 'AAAA-BBBB-CCCC-DDDD', slot, client };
  const asText = await post('enrol', body, { 'Content-Type': 'text/plain' });
  const packed = await post('enrol', body, { 'Content-Encoding': 'gzip' });
  expect([asText.status, packed.status]).toEqual([415, 415]);
});

test('menolak UTF-8 yang rusak', async () => {
  const { app } = await testWorld();
  const body = Uint8Array.from([0x22, 0xff, 0xfe, 0x22]);
  const answer = await app.request('/api/v1/enrol', { method: 'POST', headers: json, body });
  expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'bad-json' }]);
});

test('menjawab alamat dan cara kirim yang salah dengan JSON', async () => {
  const { app } = await testWorld();
  const missing = await app.request('/api/v1/tidak-ada', { method: 'POST', headers: json, body: '{}' });
  const wrong = await app.request('/api/v1/sync');
  expect([missing.status, await missing.json()]).toMatchObject([404, { error: 'not-found' }]);
  expect([wrong.status, await wrong.json()]).toMatchObject([405, { error: 'wrong-method' }]);
});

test('mengizinkan asal mana pun hanya untuk API dan tanpa kredensial', async () => {
  const { app } = await testWorld();
  const asked = { Origin: 'moz-extension://x', 'Access-Control-Request-Method': 'POST' };
  const headers = { ...asked, 'Access-Control-Request-Private-Network': 'true' };
  const preflight = await app.request('/api/v1/sync', { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Authorization, Content-Type, If-None-Match');
  expect(preflight.headers.get('Access-Control-Expose-Headers')).toBe('ETag, Retry-After');
  expect(preflight.headers.get('Access-Control-Allow-Private-Network')).toBe('true');
  expect(preflight.headers.has('Access-Control-Allow-Credentials')).toBe(false);
  const refused = await app.request('/api/v1/sync', { method: 'POST', headers: asked });
  expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const page = await app.request('/', { headers: asked });
  expect([...page.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});
