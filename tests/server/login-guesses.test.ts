import { expect, test } from 'vitest';
import { leadsTo, memberOf, password, personAt, signIn } from './person';
import { readable } from './readable';
import { testWorld } from './test-world';

const minute = 60_000;

test('menunda tebakan yang berulang dengan sama bagi nama yang ada dan yang tidak ada', async () => {
  const world = await testWorld();
  await memberOf(world, 'viewer', 'budi');
  const guess = async (nama: string, sandi = 'tebakan') => {
    const answer = await personAt(world.app).post('/masuk', { nama, sandi });
    const text = readable(await answer.text()).replace(/value="[^"]*"/g, '');
    return [answer.status, answer.headers.get('Retry-After'), text];
  };
  const course = async (nama: string) => {
    const seen = [];
    const start = world.clock.at;
    for (let i = 0; i < 12; i++) {
      seen.push(await guess(nama));
      world.clock.at += 4000;
    }
    world.clock.at = start;
    return seen;
  };
  const [known, unknown] = [await course('budi'), await course('tidak.ada')];
  expect(known).toEqual(unknown);
  expect(known.map(([status, wait]) => (status === 429 ? wait : status))).toEqual([
    403,
    403,
    403,
    '1',
    403,
    '6',
    '2',
    403,
    '16',
    '12',
    '8',
    '4',
  ]);
  expect(known[3]?.[2]).toContain('Beberapa kali belum cocok. Tunggu 1 detik, lalu coba lagi.');
});

test('menjawab nama yang tidak ada selambat nama yang ada', async () => {
  const world = await testWorld();
  await memberOf(world, 'viewer', 'budi');
  const timeFor = async (nama: string) => {
    const start = performance.now();
    await personAt(world.app).post('/masuk', { nama, sandi: 'tebakan' });
    return performance.now() - start;
  };
  const [known, unknown]: [number[], number[]] = [[], []];
  // By turns, so that a busy computer slows both; the fastest of each is the one that nothing else slowed.
  for (let i = 0; i < 8; i++) {
    world.clock.at += minute;
    known.push(await timeFor('budi'));
    unknown.push(await timeFor('tidak.ada'));
  }
  // Without the slow hash it would be ten times faster.
  expect(Math.min(...unknown) / Math.min(...known)).toBeGreaterThan(0.3);
});

test('penundaan tidak pernah melebihi semenit untuk kata sandi dan tidak menutup akun', async () => {
  const world = await testWorld();
  await memberOf(world, 'viewer', 'budi');
  const person = personAt(world.app);
  for (let i = 0; i < 30; i++) {
    expect((await person.post('/masuk', { nama: 'budi', sandi: 'tebakan' })).status).toBe(403);
    world.clock.at += minute;
  }
  expect(leadsTo(await person.post('/masuk', { nama: 'budi', sandi: password }))).toBe('303 /');
  // The right password made the wrong ones forgotten.
  expect((await person.post('/masuk', { nama: 'budi', sandi: 'x' })).status).toBe(403);
  expect((await person.post('/masuk', { nama: 'budi', sandi: 'x' })).status).toBe(403);
});

test('menunda tebakan kode kedua, juga bila kata sandinya dimasukkan lagi', async () => {
  const world = await testWorld();
  const { secret } = await memberOf(world, 'admin', 'rina');
  const statuses = [];
  world.clock.at += minute;
  for (let i = 0; i < 4; i++) {
    const person = personAt(world.app);
    await person.post('/masuk', { nama: 'rina', sandi: password });
    statuses.push((await person.post('/masuk/kode', { kode: '000000' })).status);
  }
  expect(statuses).toEqual([403, 403, 403, 429]);
  world.clock.at += 5000;
  const person = personAt(world.app);
  expect(leadsTo(await signIn(world, person, 'rina', secret))).toBe('303 /');
});

test('selama hujan tebakan, nama yang pernah salah menunggu sejak yang pertama, yang lain tidak', {
  timeout: 60_000,
}, async () => {
  const world = await testWorld();
  await memberOf(world, 'viewer', 'budi');
  await memberOf(world, 'viewer', 'sari');
  const enter = async (nama: string, sandi: string) =>
    (await personAt(world.app).post('/masuk', { nama, sandi })).status;
  for (let i = 0; i < 104; i += 8) {
    await Promise.all(Array.from({ length: 8 }, (_, j) => enter(`karangan.${i + j}`, 'tebakan')));
  }
  expect([await enter('budi', 'tebakan'), await enter('budi', password)]).toEqual([403, 429]);
  expect(await enter('sari', password)).toBe(303);
  world.clock.at += 5000;
  expect(await enter('budi', password)).toBe(303);
});

test('hanya sedikit yang diperiksa bersamaan, yang lain diminta datang sebentar lagi', async () => {
  const { app } = await testWorld();
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, i) => personAt(app).post('/masuk', { nama: `karangan.${i}`, sandi: 'tebakan' })),
  );
  const busy = all.filter(({ status }) => status === 503);
  expect([all.filter(({ status }) => status === 403).length >= 16, busy.length > 0]).toEqual([true, true]);
  expect(busy[0]?.headers.get('Retry-After')).toBe('10');
  expect(readable((await busy[0]?.text()) ?? '')).toContain('Tunggu 10 detik, lalu coba sekali lagi.');
  expect((await personAt(app).post('/masuk', { nama: 'budi', sandi: 'tebakan' })).status).toBe(403);
});

test('alamat asal pengirim yang dikarang tidak menghindari penundaan', async () => {
  const world = await testWorld();
  const guess = async (i: number) => {
    const forwarded = { 'X-Forwarded-For': `10.0.0.${i}`, Forwarded: `for=10.0.0.${i}`, 'X-Real-IP': `10.0.0.${i}` };
    return (await personAt(world.app).post('/masuk', { nama: 'budi', sandi: 'x' }, forwarded)).status;
  };
  expect([await guess(1), await guess(2), await guess(3), await guess(4)]).toEqual([403, 403, 403, 429]);
});
