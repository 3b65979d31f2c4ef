import { expect, test } from 'vitest';
import { epochDayOf } from '@/lib/calendar/day';
import { parsePack } from '@/lib/pack/parse-pack';
import { parsePacked, parseReply } from '@/lib/tally/wire';
import { tokenLife } from '@/server/access/rotate-token';
import { entry, report } from './entries';
import { testWorld, wednesday } from './test-world';

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
