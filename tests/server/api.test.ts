import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { epochDayOf } from '@/lib/calendar/day';
import { parsePack } from '@/lib/pack/parse-pack';
import { parsePacked, parseReply } from '@/lib/tally/wire';
import { tokenLife } from '@/server/access/rotate-token';
import { crowd } from '@/server/api/crowd';
import { hear, heardBy, maxBytes } from '@/server/api/read-json';
import { entry, report } from './entries';
import { client, slot, testWorld, wednesday } from './test-world';

const json = { 'Content-Type': 'application/json' };

test('menjawab kiriman dengan hasil tiap entri, jumlah unit, dan tanda paketnya', async () => {
  const { connect, sync, store } = await testWorld();
  const token = await connect('Kejaksaan');
  const response = await sync(token, report([entry({ n: 2 }), entry({ day: '2026-12-24' })], { t: 77 }));
  const reply = parseReply(await response.json());
  expect(response.status).toBe(200);
  expect(reply).toMatchObject({ v: 1, t: 77, serverAt: wednesday, gen: store.generation });
  expect(reply.results).toEqual([
    { r: 1, s: 'ok' },
    { r: 0, s: 'future' },
  ]);
  expect(reply.totals).toEqual([{ d: epochDayOf('2026-11-18'), n: 2 }]);
  expect(reply.packTag).toMatch(/^[0-9a-f]{64}$/);
  expect(reply.newToken).toBeUndefined();
});

test('memberikan paket hanya kepada yang belum memilikinya', async () => {
  const { connect, get, sync } = await testWorld();
  const headers = { Authorization: `Bearer ${await connect('Kejaksaan')}` };
  const first = await get('pack', headers);
  const { pack } = parsePacked(await first.json());
  expect(parsePack(pack)).toEqual(pack);
  expect(pack).toMatchObject({ unit: { nama: 'Kelurahan Kejaksaan' }, wilayah: { kecamatan: expect.any(Array) } });
  const tag = first.headers.get('ETag') ?? '';
  const reply = parseReply(await (await sync(headers.Authorization.slice(7), report([]))).json());
  expect(tag).toBe(`"${reply.packTag}"`);
  for (const known of [tag, `W/${tag}`, `"lain", ${tag}`]) {
    const again = await get('pack', { ...headers, 'If-None-Match': known });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
  }
  expect((await get('pack', { ...headers, 'If-None-Match': '"lain"' })).status).toBe(200);
  expect((await get('pack')).status).toBe(401);
});

test('menaruh minggu yang dikecualikan bagi unit ke dalam paketnya saja', async () => {
  const { connect, get, store, unitId } = await testWorld();
  const packOf = async (name: string) => {
    const { pack } = parsePacked(await (await get('pack', { Authorization: `Bearer ${await connect(name)}` })).json());
    return parsePack(pack).rehat;
  };
  const week = { unitId: await unitId('Kejaksaan'), monday: epochDayOf('2026-11-16'), reason: 'bencana' } as const;
  await store.excuseWeek(week, { who: 'admin uji', at: wednesday });
  expect(await packOf('Kejaksaan')).toEqual([{ dari: '2026-11-16', sampai: '2026-11-22', nama: 'bencana' }]);
  expect(await packOf('Asam')).toBeUndefined();
});

test('mengakhiri sambungan atas permintaan perangkat, berapa kali pun diminta', async () => {
  const { connect, sync, post } = await testWorld();
  const token = await connect('Kejaksaan');
  const revoke = (body: unknown, bearer = token) => post('revoke', body, { Authorization: `Bearer ${bearer}` });
  expect((await revoke({ v: 1, alasan: 'pindah tugas' })).status).toBe(400);
  expect((await sync(token, report([]))).status).toBe(200);
  for (let time = 0; time < 2; time++) {
    const answer = await revoke({ v: 1 });
    expect([answer.status, await answer.json()]).toEqual([200, { v: 1 }]);
  }
  expect((await sync(token, report([]))).status).toBe(401);
  expect((await revoke({ v: 1 }, `ssd1_${'A'.repeat(43)}`)).status).toBe(401);
});

test('mengganti token setelah 90 hari; yang lama berlaku sampai yang baru dipakai', async () => {
  const { connect, sync, clock } = await testWorld();
  const token = await connect('Kejaksaan');
  const newToken = async (bearer: string) => parseReply(await (await sync(bearer, report([]))).json()).newToken;
  clock.at += tokenLife - 1;
  expect(await newToken(token)).toBeUndefined();
  clock.at += 1;
  const lost = await newToken(token);
  expect(lost).toMatch(/^ssd1_/);
  expect(await newToken(token)).toBeUndefined();
  clock.at += 86_400_000;
  const found = (await newToken(token)) ?? '';
  expect(found).not.toBe(lost);
  expect((await sync(found, report([]))).status).toBe(200);
  expect([(await sync(token, report([]))).status, (await sync(lost ?? '', report([]))).status]).toEqual([401, 401]);
});

test('memberi tahu jumlah 26 minggu, bukan lebih', async () => {
  const { connect, sync } = await testWorld();
  const token = await connect('Kejaksaan');
  // Monday 25/5/2026 begins the 26th week, counted back from that of 18/11/2026.
  const days = ['2026-05-24', '2026-05-25', '2026-11-18'];
  const reply = parseReply(await (await sync(token, report(days.map((day) => entry({ day }))))).json());
  expect(reply.totals.map(({ d }) => d)).toEqual([epochDayOf('2026-05-25'), epochDayOf('2026-11-18')]);
});

test('menjumlahkan kedua komputer satu unit dalam jawaban', async () => {
  const { connect, sync } = await testWorld();
  const [first, second] = [await connect('Kejaksaan'), await connect('Kejaksaan')];
  await sync(first, report([entry({ n: 2 })]));
  const reply = parseReply(await (await sync(second, report([entry({ n: 3 })], { slot: 'b'.repeat(32) }))).json());
  expect(reply.totals).toEqual([{ d: entry().d, n: 5 }]);
});

test('menerima denyut tanpa entri', async () => {
  const { connect, sync } = await testWorld();
  const response = await sync(await connect('Kejaksaan'), report([]));
  expect(parseReply(await response.json()).results).toEqual([]);
});

test('memakai hari di zona unit, bukan hari UTC', async () => {
  const { connect, sync, clock } = await testWorld();
  clock.at = Date.parse('2026-11-18T17:30:00Z');
  const token = await connect('Kejaksaan');
  const days = ['2026-11-20', '2026-11-21'];
  const reply = parseReply(await (await sync(token, report(days.map((day) => entry({ day }))))).json());
  expect(reply.results.map(({ s }) => s)).toEqual(['ok', 'future']);
});

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
