import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { crowd } from '@/server/api/crowd';
import { hear, heardBy } from '@/server/api/read-json';
import { entry, report } from './entries';
import { testWorld } from './test-world';

const json = { 'Content-Type': 'application/json' };

test('tidak membuka rincian gangguan di dalam', async () => {
  const { app, store, connect, sync } = await testWorld();
  const token = await connect('Kejaksaan');
  store.applyReport = async () => Promise.reject(new Error('rahasia /srv/data'));
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const answer = await sync(token, report([entry()]));
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ error: 'internal' });
  expect((await app.request('/api/v1/health')).status).toBe(200);
});

test.each([
  ['SQLite penuh', { code: 'ERR_SQLITE_ERROR', errcode: 13 }],
  ['SQLite terkunci', { code: 'ERR_SQLITE_ERROR', errcode: 5 }],
  ['PostgreSQL dimulai ulang', { code: '57P01' }],
  ['PostgreSQL tidak memberi giliran', { code: '40001' }],
  ['baris PostgreSQL terus didahului yang lain', { code: '23505' }],
  ['PostgreSQL tidak tersambung', { code: 'ECONNREFUSED' }],
])('meminta datang lagi nanti bila %s', async (_name, fault) => {
  const { store, connect, sync } = await testWorld();
  const token = await connect('Kejaksaan');
  store.applyReport = async () => Promise.reject(Object.assign(new Error('rahasia'), fault));
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const answer = await sync(token, report([entry()]));
  log.mockRestore();
  expect([answer.status, await answer.json()]).toMatchObject([503, { v: 1, error: 'busy' }]);
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThanOrEqual(60);
});

test('meminta datang lagi nanti bila terlalu ramai, lalu melayani lagi', async () => {
  const app = new Hono();
  let leave = () => {};
  const inside = new Promise<void>((resolve) => {
    leave = resolve;
  });
  app.use(crowd(1));
  app.get('/', async (c) => {
    await inside;
    return c.text('ya');
  });
  app.onError((error, c) => c.text((error as { code?: string }).code ?? '', 503));
  const first = app.request('/');
  expect(await (await app.request('/')).text()).toBe('busy');
  leave();
  expect((await first).status).toBe(200);
  expect((await app.request('/')).status).toBe(200);
});

/** One byte at once, the next one never. */
const slowBody = () => new ReadableStream({ start: (stream) => stream.enqueue(Uint8Array.from([0x7b])) });

test('tidak menunggu kiriman yang tidak kunjung utuh', async () => {
  const app = new Hono();
  app.post('/', hear(20), (c) => c.json(heardBy(c)));
  app.onError((error, c) => c.text((error as { code?: string }).code ?? '', 408));
  const slow = await app.request('/', {
    method: 'POST',
    headers: json,
    body: slowBody(),
    duplex: 'half',
  } as RequestInit);
  expect([slow.status, await slow.text()]).toEqual([408, 'too-slow']);
  const whole = await app.request('/', { method: 'POST', headers: json, body: '{"v":1}' });
  expect(await whole.json()).toEqual({ v: 1 });
});
