import { expect, test } from 'vitest';
import { longestSession } from '@/server/store/sessions';
import { codeAt, leadsTo, memberOf, password, personAt } from './person';
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
