import { expect, test } from 'vitest';
import { longestSession } from '@/server/store/sessions';
import { codeAt, leadsTo, memberOf, password, personAt, signIn } from './person';
import { readable } from './readable';
import { testWorld } from './test-world';

const minute = 60_000;
const deeds = async ({ store }: Awaited<ReturnType<typeof testWorld>>) =>
  (await store.audit()).map(({ who, what, detail }) => `${who}: ${what} ${detail}`.trim());

test('pengamat masuk dengan nama dan kata sandi, dan sampai di halaman yang dituju', async () => {
  const world = await testWorld();
  await memberOf(world, 'viewer', 'budi');
  const person = personAt(world.app);
  const asked = await person.get('/?minggu=2026-11-09');
  expect(leadsTo(asked)).toBe('303 /masuk?ke=%2F%3Fminggu%3D2026-11-09');
  expect(await (await person.get('/masuk?ke=%2F%3Fminggu%3D2026-11-09')).text()).toContain(
    'name="ke" value="/?minggu=2026-11-09"',
  );
  const entered = await person.post('/masuk', { nama: ' Budi ', sandi: password, ke: '/?minggu=2026-11-09' });
  expect(leadsTo(entered)).toBe('303 /?minggu=2026-11-09');
  expect(readable(await (await person.get('/')).text())).toContain('kelurahan aktif minggu ini');
  expect((await deeds(world)).at(-1)).toBe('viewer budi: signed-in');
});

test('admin masuk baru setelah kodenya cocok', async () => {
  const world = await testWorld();
  const { secret } = await memberOf(world, 'admin', 'rina');
  const person = personAt(world.app);
  world.clock.at += minute;
  expect(leadsTo(await person.post('/masuk', { nama: 'rina', sandi: password, ke: '/unit' }))).toBe(
    '303 /masuk/kode?ke=%2Funit',
  );
  for (const path of ['/', '/pengaturan/akun', '/undangan/faktor']) {
    expect(leadsTo(await person.get(path))).toBe('303 /masuk/kode');
  }
  const wrong = await person.post('/masuk/kode', { kode: '000000', ke: '/unit' });
  expect([wrong.status, readable(await wrong.text())]).toEqual([403, expect.stringContaining('Kode ini belum cocok')]);
  const kode = codeAt(secret, world.clock.at);
  const right = await person.post('/masuk/kode', { kode: `${kode.slice(0, 3)} ${kode.slice(3)}`, ke: '/unit' });
  expect(leadsTo(right)).toBe('303 /unit');
  expect((await deeds(world)).slice(-2)).toEqual(['seseorang: sign-in-refused rina', 'admin rina: signed-in']);
});

test('satu kode hanya berlaku sekali, dan setengah menit sebelum serta sesudahnya masih diterima', async () => {
  const world = await testWorld();
  const { secret } = await memberOf(world, 'admin', 'rina');
  const enter = async (at: number) => {
    const person = personAt(world.app);
    await person.post('/masuk', { nama: 'rina', sandi: password });
    return (await person.post('/masuk/kode', { kode: codeAt(secret, at) })).status;
  };
  const { clock } = world;
  clock.at += 10 * minute;
  expect(await enter(clock.at - 61_000)).toBe(403);
  expect(await enter(clock.at - 30_000)).toBe(303);
  expect(await enter(clock.at - 30_000)).toBe(403);
  clock.at += minute;
  expect(await enter(clock.at + 30_000)).toBe(303);
  // The one of now is older than the one that was used.
  expect(await enter(clock.at)).toBe(403);
});

test('setiap masuk memberi kunci baru dan mengakhiri yang lama', async () => {
  const world = await testWorld();
  const { secret } = await memberOf(world, 'admin', 'rina');
  const person = personAt(world.app);
  // Somebody put this key into the browser beforehand.
  person.take(`siap-siar=${'x'.repeat(43)}`);
  world.clock.at += minute;
  await person.post('/masuk', { nama: 'rina', sandi: password });
  const half = person.cookie();
  expect(half).toMatch(/^siap-siar=[\w-]{43}$/);
  expect(half).not.toContain('xxx');
  await person.post('/masuk/kode', { kode: codeAt(secret, world.clock.at) });
  const whole = person.cookie();
  expect(whole).not.toBe(half);
  expect((await person.get('/')).status).toBe(200);
  person.take(half);
  expect(leadsTo(await person.get('/'))).toBe('303 /masuk');
});

test('kue masuk tidak terbaca skrip, dan di bawah https terikat pada alamat ini', async () => {
  const world = await testWorld();
  await memberOf(world, 'viewer', 'budi');
  const enter = async () => {
    const answer = await personAt(world.app).post('/masuk', { nama: 'budi', sandi: password });
    return answer.headers.get('Set-Cookie');
  };
  expect(await enter()).toMatch(/^siap-siar=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  world.world.publicUrl = 'https://siar.example';
  expect(await enter()).toMatch(/^__Host-siap-siar=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
});

test('keluar mengakhiri sesi di server, bukan hanya di peramban', async () => {
  const world = await testWorld();
  const { person } = await memberOf(world, 'viewer', 'budi');
  const cookie = person.cookie();
  expect(leadsTo(await person.post('/keluar'))).toBe('303 /masuk');
  expect(person.cookie()).toBe('');
  person.take(cookie);
  expect(leadsTo(await person.get('/'))).toBe('303 /masuk');
});

test('sesi berakhir sendiri: admin setelah 30 menit diam, pengamat setelah 12 jam, semua setelah seminggu', async () => {
  const world = await testWorld();
  const { clock } = world;
  const { person: admin } = await memberOf(world, 'admin', 'rina');
  const { person: viewer } = await memberOf(world, 'viewer', 'budi');
  const start = clock.at;
  clock.at += 30 * minute;
  expect([(await admin.get('/')).status, (await viewer.get('/')).status]).toEqual([200, 200]);
  clock.at += 31 * minute;
  expect([leadsTo(await admin.get('/')), (await viewer.get('/')).status]).toEqual(['303 /masuk', 200]);
  while (clock.at + 11 * 60 * minute <= start + longestSession) {
    clock.at += 11 * 60 * minute;
    expect((await viewer.get('/')).status).toBe(200);
  }
  clock.at = start + longestSession + 1;
  expect(leadsTo(await viewer.get('/'))).toBe('303 /masuk');
});

test('sesudah kata sandi ada sepuluh menit untuk kodenya', async () => {
  const world = await testWorld();
  const { secret } = await memberOf(world, 'admin', 'rina');
  const person = personAt(world.app);
  await person.post('/masuk', { nama: 'rina', sandi: password });
  world.clock.at += 10 * minute + 1;
  const late = await person.post('/masuk/kode', { kode: codeAt(secret, world.clock.at) });
  expect([late.status, (await person.get('/')).status]).toEqual([403, 303]);
});

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

test.each([
  'https://jahat.example',
  '//jahat.example',
  '/\\jahat.example',
  '\\\\jahat.example',
  '/\t/jahat.example',
  '/./ /../..//jahat.example',
  'javascript:alert(1)',
  'masuk',
  '',
])('tidak melanjutkan ke alamat lain seperti %j', async (ke) => {
  const world = await testWorld();
  await memberOf(world, 'viewer', 'budi');
  const person = personAt(world.app);
  const answer = await person.post('/masuk', { nama: 'budi', sandi: password, ke });
  const target = new URL(answer.headers.get('Location') ?? '', 'http://localhost/masuk');
  expect([answer.status, target.origin]).toEqual([303, 'http://localhost']);
  expect(leadsTo(await person.get(`/masuk?ke=${encodeURIComponent(ke)}`))).toBe(
    `303 ${target.pathname}${target.search}`,
  );
});

test('isian yang tidak wajar dijawab dengan tenang', async () => {
  const { app } = await testWorld();
  const person = personAt(app);
  for (const nama of ['x'.repeat(300), '<script>', '__proto__', "' OR 1=1 --", '\u0000', '']) {
    const answer = await person.post('/masuk', { nama, sandi: nama });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('<script>');
  }
  expect((await person.post('/masuk', { nama: 'a', sandi: 'x'.repeat(100_000) })).status).toBe(413);
});
