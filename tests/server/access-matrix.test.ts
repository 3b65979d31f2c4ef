import { expect, test } from 'vitest';
import { isFor } from '@/server/dashboard/guard';
import { routes } from '@/server/dashboard/routes';
import type { Visitor } from '@/server/dashboard/visit';
import { makeLink } from '@/server/own/make-link';
import type { Account } from '@/server/store/accounts';
import { accessTable } from './access-table';
import { entry, report } from './entries';
import { leadsTo, memberOf, password, personAt } from './person';
import { client, slot, testWorld } from './test-world';

const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
const addresses = routes.map((route) => ({ key: keyOf(route), route }));
const whoMay = (key: string) => (accessTable[key] ?? '').split(' ');

const account = (role: Account['role']): Account => ({
  id: role,
  name: role,
  role,
  salt: '',
  hash: '',
  totp: null,
  createdAt: 0,
  confirmedAt: 0,
});
const nobody: Visitor = { account: null, isHalf: false, link: null, sessionHash: null };
const visitors: Record<string, Visitor> = {
  anyone: nobody,
  half: { ...nobody, account: account('admin'), isHalf: true },
  admin: { ...nobody, account: account('admin') },
  viewer: { ...nobody, account: account('viewer') },
  unit: { ...nobody, link: { unitId: 'u', slot: 's', createdAt: 0, seenAt: 0 } },
};

test('setiap alamat tercatat di tabel akses, sekali, dan tidak ada yang lebih', () => {
  const keys = addresses.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.toSorted()).toEqual(Object.keys(accessTable).toSorted());
});

test.each(addresses)('$key terbuka tepat bagi yang tertulis di tabel akses', ({ key, route }) => {
  expect([...route.who].toSorted()).toEqual(whoMay(key).toSorted());
  for (const [kind, visitor] of Object.entries(visitors)) {
    const isAllowed = whoMay(key).includes('anyone') || whoMay(key).includes(kind);
    expect(`${kind} ${isFor(route, visitor)}`).toBe(`${kind} ${isAllowed}`);
  }
});

/** A tally with one person for each way of being signed in, and the id of a unit for addresses that name one. */
async function people() {
  const world = await testWorld();
  const { person: admin } = await memberOf(world, 'admin', 'rina');
  const { person: viewer } = await memberOf(world, 'viewer', 'budi');
  const half = personAt(world.app);
  await half.post('/masuk', { nama: 'rina', sandi: password });
  const unit = await world.unitId('Asam');
  const ofUnit = personAt(world.app);
  const act = { who: 'petugas uji', at: world.clock.at };
  await ofUnit.get(`/u/${await makeLink(world.store, unit, false, act)}`);
  const pathOf = (path: string) => path.replace(/:\w+/g, unit);
  return { ...world, pathOf, roles: { anyone: personAt(world.app), half, unit: ofUnit, viewer, admin } };
}

const count = async ({ store }: Awaited<ReturnType<typeof people>>) => (await store.audit()).length;

test('yang tidak berhak tidak pernah sampai, dengan cara apa pun ia bertanya', async () => {
  const world = await people();
  const { roles, pathOf } = world;
  const before = await count(world);
  let cells = 0;
  for (const { key, route } of addresses) {
    for (const [kind, person] of Object.entries(roles)) {
      if (whoMay(key).includes('anyone') || whoMay(key).includes(kind)) continue;
      const path = pathOf(route.path);
      const answers =
        route.method === 'GET' ? [await person.get(path), await person.head(path)] : [await person.post(path)];
      for (const answer of answers) {
        expect(`${kind} ${key} ${leadsTo(answer)}`).toMatch(/ (403|303 (\/masuk(\?ke=.*)?|\/masuk\/kode|\/))$/);
        if (kind === 'half') expect(leadsTo(answer)).toBe('303 /masuk/kode');
      }
      cells += 1;
    }
  }
  expect(cells).toBeGreaterThan(addresses.length);
  expect(await count(world)).toBe(before);
});

test('yang berhak melihat setiap halamannya', async () => {
  const { roles, pathOf } = await people();
  for (const { key, route } of addresses.filter(({ route: { method } }) => method === 'GET')) {
    for (const [kind, person] of Object.entries(roles)) {
      if (!whoMay(key).includes('anyone') && !whoMay(key).includes(kind)) continue;
      const { status } = await person.get(pathOf(route.path));
      expect([`${kind} ${key}`, status]).toEqual([
        `${kind} ${key}`,
        expect.toSatisfy((one) => [200, 303, 404].includes(one)),
      ]);
    }
  }
});

test('isian dari situs lain ditolak di setiap alamat, juga bagi yang berhak', async () => {
  const world = await people();
  const { app, roles, pathOf } = world;
  const before = await count(world);
  const foreign: Record<string, string>[] = [
    {},
    { Origin: 'https://jahat.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost.jahat.example' },
    { Origin: 'http://localhost:8080' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
    // One of the two is not enough where the other says something else.
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost' },
    { Referer: 'http://localhost/' },
  ];
  const bodies: { body?: BodyInit; headers: Record<string, string> }[] = [
    { body: 'peran=admin', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    { body: 'peran=admin', headers: { 'Content-Type': 'text/plain' } },
    { body: new Blob(['peran=admin']), headers: {} },
    { headers: {} },
  ];
  for (const { key, route } of addresses.filter(({ route: { method } }) => method === 'POST')) {
    for (const [index, headers] of foreign.entries()) {
      const { body, headers: type } = bodies[index % bodies.length] ?? { headers: {} };
      const cookie = roles.admin.cookie();
      const answer = await app.request(pathOf(route.path), {
        method: 'POST',
        headers: { ...headers, ...type, Cookie: cookie },
        ...(body !== undefined && { body }),
      });
      expect([key, headers, answer.status]).toEqual([key, headers, 403]);
    }
  }
  expect(await count(world)).toBe(before);
  expect((await roles.admin.get('/')).status).toBe(200);
});

test('alamat yang tidak ada tetap tidak ada bagi siapa pun', async () => {
  const { roles } = await people();
  const paths = [
    '/tidak-ada',
    '/pengaturan/akun/',
    '/pengaturan/akun/x',
    '/PENGATURAN',
    '/admin',
    '/..%2Fmasuk',
    '/masuk%00',
  ];
  for (const person of Object.values(roles)) {
    for (const path of paths) {
      expect([path, (await person.get(path)).status, (await person.post(path)).status]).toEqual([path, 404, 404]);
    }
    expect((await person.post('/pengaturan/catatan')).status).toBe(404);
  }
});

test('cara bertanya yang lain tidak membuka apa pun dan tidak mengizinkan situs lain', async () => {
  const { app, roles } = await people();
  for (const method of ['OPTIONS', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await app.request('/pengaturan/akun', {
      method,
      headers: { Cookie: roles.admin.cookie(), Origin: 'https://jahat.example' },
    });
    expect([method, answer.status]).toEqual([method, 404]);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  const head = await roles.admin.head('/pengaturan/akun');
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('setiap alamat API menuntut kunci sambungan, dan kue dasbor tidak menggantikannya', async () => {
  const { app, roles, connect, codeFor, store, unitId } = await people();
  const token = await connect('Asam');
  const revoked = await connect('Bacang');
  await store.revokeDevices(await unitId('Bacang'), { who: 'petugas uji', at: 0 });
  const bearers: Record<string, Record<string, string>> = {
    none: {},
    admin: { Cookie: roles.admin.cookie(), 'Sec-Fetch-Site': 'same-origin' },
    revoked: { Authorization: `Bearer ${revoked}` },
    unit: { Authorization: `Bearer ${token}` },
  };
  const code = await codeFor('Bintang');
  const table: [string, string, unknown, string][] = [
    ['GET', 'health', null, 'none 200, admin 200, revoked 200, unit 200'],
    ['GET', 'openapi.json', null, 'none 200, admin 200, revoked 200, unit 200'],
    ['GET', 'pack', null, 'none 401, admin 401, revoked 401, unit 200'],
    ['POST', 'sync', report([entry()]), 'none 401, admin 401, revoked 401, unit 200'],
    ['POST', 'link', { v: 1 }, 'none 401, admin 401, revoked 401, unit 200'],
    // A code is all that is asked for; the same computer may come again with it.
    ['POST', 'enrol', { v: 1, code, slot, client }, 'none 200, admin 200, revoked 200, unit 200'],
    // Who was revoked may say so again; it comes last, since it ends the one that was not.
    ['POST', 'revoke', { v: 1 }, 'none 401, admin 401, revoked 200, unit 200'],
  ];
  for (const [method, path, body, expected] of table) {
    const seen = [];
    for (const [kind, headers] of Object.entries(bearers)) {
      const sent = body
        ? { body: JSON.stringify(body), headers: { ...headers, 'Content-Type': 'application/json' } }
        : { headers };
      seen.push(`${kind} ${(await app.request(`/api/v1/${path}`, { method, ...sent })).status}`);
    }
    expect([path, seen.join(', ')]).toEqual([path, expected]);
  }
  // What the API says of itself is what was tried here.
  const { paths } = (await (await app.request('/api/v1/openapi.json')).json()) as { paths: object };
  const tried = table.map(([, path]) => path);
  expect(Object.keys(paths).filter((path) => !tried.includes(path.split('/').at(-1) ?? ''))).toEqual([]);
  expect(Object.keys(paths).length).toBeGreaterThanOrEqual(4);
});

test('kunci sambungan satu unit tidak pernah mengubah unit lain, juga dengan catatan atas nama kumpulan yang sama', async () => {
  const { connect, sync, store, unitId } = await people();
  const [asam, bacang] = [await connect('Asam'), await connect('Bacang')];
  await sync(asam, report([entry({ n: 3 })]));
  await sync(bacang, report([entry({ n: 9, r: 7 })]));
  const sumOf = async (name: string) =>
    (await store.totals(await unitId(name), 0, 30_000)).reduce((sum, { n }) => sum + n, 0);
  expect([await sumOf('Asam'), await sumOf('Bacang'), await sumOf('Bintang')]).toEqual([3, 9, 0]);
});

test('aturan keamanan dikirim di setiap alamat, dan kewajiban https hanya di bawah https', async () => {
  const { app, world } = await people();
  const paths = ['/', '/masuk', '/undangan', '/undangan.js', '/tidak-ada', '/api/v1/health', '/api/v1/pack'];
  for (const path of paths) {
    const { headers } = await app.request(path);
    expect([path, headers.get('X-Content-Type-Options'), headers.get('Cache-Control')]).toEqual([
      path,
      'nosniff',
      'no-store',
    ]);
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  }
  world.publicUrl = 'https://siar.example';
  for (const path of paths) {
    const { headers } = await app.request(path);
    expect([path, headers.get('Strict-Transport-Security')]).toEqual([path, 'max-age=31536000; includeSubDomains']);
  }
  // What a proxy or a stranger says of the way here changes nothing.
  world.publicUrl = 'http://localhost';
  const spoofed = await app.request('/masuk', {
    headers: { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'jahat.example' },
  });
  expect([spoofed.headers.get('Strict-Transport-Security'), (await spoofed.text()).includes('jahat.example')]).toEqual([
    null,
    false,
  ]);
});
