import { expect, test } from 'vitest';
import { isFor } from '@/server/dashboard/guard';
import { routes } from '@/server/dashboard/routes';
import type { Visitor } from '@/server/dashboard/visit';
import type { Account } from '@/server/store/accounts';
import { accessTable } from './access-table';
import { people } from './people';
import { leadsTo } from './person';

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

const count = async ({ store }: Awaited<ReturnType<typeof people>>) => (await store.audit()).length;

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
