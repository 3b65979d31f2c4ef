import { expect, test } from 'vitest';
import { entry, report } from './entries';
import { people } from './people';
import { client, slot } from './test-world';

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
