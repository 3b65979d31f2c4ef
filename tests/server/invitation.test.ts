import { expect, test } from 'vitest';
import { makeInvitation } from '@/server/access/invitation';
import { appOf } from '@/server/app';
import { officeReader } from '@/server/office';
import type { Role } from '@/server/store/accounts';
import { codeAt, leadsTo, memberOf, password, personAt } from './person';
import { act } from './prepared-store';
import { readable } from './readable';
import { testWorld } from './test-world';

async function invited(role: Role) {
  const world = await testWorld();
  const code = await makeInvitation(world.store, role, act);
  const person = personAt(world.app);
  const accept = (fields: Record<string, string> = {}) =>
    person.post('/undangan', { undangan: code, nama: 'rina', baru: password, ulang: password, ...fields });
  return { ...world, code, person, accept };
}

test('pengamat yang diundang membuat akunnya dan langsung melihat dasbor', async () => {
  const { person, accept, store } = await invited('viewer');
  expect(leadsTo(await accept())).toBe('303 /');
  expect((await person.get('/')).status).toBe(200);
  expect((await store.audit()).slice(-2).map(({ who, what }) => `${who}: ${what}`)).toEqual([
    'viewer rina: account-added',
    'viewer rina: signed-in',
  ]);
});

test('admin yang diundang tidak membuka apa pun sebelum kode keduanya bekerja', async () => {
  const { person, accept, store, clock } = await invited('admin');
  expect(leadsTo(await accept())).toBe('303 /undangan/faktor');
  for (const path of ['/', '/masuk/kode', '/?minggu=2026-11-09']) {
    expect(leadsTo(await person.get(path))).toBe('303 /undangan/faktor');
  }
  const secret = (await store.accountNamed('rina'))?.totp ?? '';
  const page = await (await person.get('/undangan/faktor')).text();
  expect(page).toContain(`name="rahasia" value="${secret}"`);
  expect(readable(page)).toContain(secret.replace(/.{4}(?=.)/g, '$& '));
  expect(page).toMatch(/<svg class="qr"/);
  const wrong = await person.post('/undangan/faktor', { rahasia: secret, kode: '000000' });
  expect([wrong.status, readable(await wrong.text())]).toEqual([400, expect.stringContaining('Kode ini belum cocok')]);
  const right = await person.post('/undangan/faktor', { rahasia: secret, kode: codeAt(secret, clock.at) });
  expect(leadsTo(right)).toBe('303 /');
  expect((await person.get('/')).status).toBe(200);
  expect((await store.audit()).map(({ what }) => what).slice(-3)).toEqual(['account-added', 'factor-set', 'signed-in']);
});

test('admin yang berhenti di tengah melanjutkan dengan kata sandinya, dengan rahasia yang sama', async () => {
  const { app, accept, store, clock } = await invited('admin');
  await accept();
  const secret = (await store.accountNamed('rina'))?.totp ?? '';
  const person = personAt(app);
  expect(leadsTo(await person.post('/masuk', { nama: 'rina', sandi: password }))).toBe('303 /undangan/faktor');
  expect(await (await person.get('/undangan/faktor')).text()).toContain(secret);
  const done = await person.post('/undangan/faktor', { rahasia: secret, kode: codeAt(secret, clock.at) });
  expect(leadsTo(done)).toBe('303 /');
});

test('kata sandi saja tidak dapat mengganti kode kedua yang sudah bekerja', async () => {
  const world = await testWorld();
  const { secret } = await memberOf(world, 'admin', 'rina');
  const thief = personAt(world.app);
  await thief.post('/masuk', { nama: 'rina', sandi: password });
  const own = 'B'.repeat(32);
  const tried = await thief.post('/undangan/faktor', { rahasia: own, kode: codeAt(own, world.clock.at) });
  expect(leadsTo(tried)).toBe('303 /masuk/kode');
  expect((await world.store.accountNamed('rina'))?.totp).toBe(secret);
});

test('menerima alamat utuh, huruf kecil, dan kode tanpa tanda hubung', async () => {
  const forms = [
    (code: string) => `https://siar.example/undangan#${code}`,
    (code: string) => code.toLowerCase(),
    (code: string) => ` ${code.replaceAll('-', ' ')} `,
  ];
  for (const form of forms) {
    const { code, accept } = await invited('viewer');
    expect(leadsTo(await accept({ undangan: form(code) }))).toBe('303 /');
  }
});

test('satu undangan untuk satu akun, selama 24 jam', async () => {
  const { accept, app, code, clock } = await invited('viewer');
  await accept();
  const second = await personAt(app).post('/undangan', {
    undangan: code,
    nama: 'tono',
    baru: password,
    ulang: password,
  });
  expect([second.status, readable(await second.text())]).toEqual([
    400,
    expect.stringContaining('Undangan ini sudah dipakai. Mintalah yang baru.'),
  ]);
  const late = await invited('viewer');
  late.clock.at = clock.at + 86_400_000;
  expect(readable(await (await late.accept()).text())).toContain('Masa berlaku undangan ini sudah habis.');
});

test('menutup undangan setelah lima kode yang salah', async () => {
  const { accept, code, store } = await invited('admin');
  const wrong = `${code.slice(0, -4)}ZZZZ`;
  for (let i = 0; i < 5; i++) {
    expect(readable(await (await accept({ undangan: wrong })).text())).toContain('Kode ini belum cocok.');
  }
  expect(readable(await (await accept()).text())).toContain('ditutup karena terlalu sering salah');
  expect(await store.accounts()).toEqual([]);
});

test('hujan kode karangan tidak menutup undangan, dan yang belum pernah dicoba tetap terbuka', async () => {
  const { accept, app, code, clock, store } = await invited('viewer');
  const fresh = await makeInvitation(store, 'viewer', act);
  const wrong = `${code.slice(0, -4)}ZZZZ`;
  await accept({ undangan: wrong });
  for (let i = 0; i < 110; i++) await accept({ undangan: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' });
  for (let i = 0; i < 10; i++) {
    const answer = await accept({ undangan: wrong });
    expect([answer.status, readable(await answer.text())]).toEqual([
      503,
      expect.stringContaining('Undangan Anda tetap berlaku, cobalah beberapa menit lagi.'),
    ]);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThanOrEqual(60);
  }
  const other = { undangan: fresh, nama: 'sari', baru: password, ulang: password };
  expect(leadsTo(await personAt(app).post('/undangan', other))).toBe('303 /');
  clock.at += 60_000;
  expect(leadsTo(await accept())).toBe('303 /');
});

test('kata sandi yang lemah tidak menghabiskan undangan, dan yang diketik tetap ada', async () => {
  const { accept, code } = await invited('viewer');
  for (let i = 0; i < 7; i++) {
    const weak = { baru: 'pangkalpinang2026', ulang: 'pangkalpinang2026' };
    const html = await (await accept(weak)).text();
    expect(readable(html)).toContain('Nama Anda, nama daerah, atau nama kantor mudah ditebak.');
    expect(html).toContain(`value="${code}"`);
    expect(html).toContain('value="rina"');
    expect(html).not.toContain('pangkalpinang2026');
    expect(html).toMatch(/name="baru"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="baru"/);
  }
  expect(leadsTo(await accept())).toBe('303 /');
});

test('menyebut kolom yang belum benar dengan satu kalimat', async () => {
  const { accept, store } = await invited('viewer');
  await store.addAccount({ id: 'b', name: 'budi', role: 'viewer', salt: '', hash: '', totp: null }, act);
  const said = async (fields: Record<string, string>) => readable(await (await accept(fields)).text());
  expect(await said({ ulang: `${password}s` })).toContain('Kedua kata sandi belum sama.');
  expect(await said({ nama: 'Budi' })).toContain('Nama ini sudah dipakai. Pilih nama lain');
  for (const nama of ['ri', 'rina humas', '1rina', 'x'.repeat(33), '<script>', 'r\u0000ina', '=HYPERLINK']) {
    expect(await said({ nama })).toContain('Nama masuk diawali huruf');
  }
  expect(await said({ undangan: 'bukan kode' })).toContain('Kode ini belum cocok.');
  // Who was not invited does not learn which names there are.
  expect(await said({ undangan: 'bukan kode', nama: 'budi' })).not.toContain('Nama ini sudah dipakai');
});

test('sebelum wilayah dipilih, admin pertama dibawa ke pilihannya dan yang lain diberi tahu', async () => {
  const { store, clock } = await testWorld();
  const world = { store, office: officeReader(store), publicUrl: 'http://localhost', now: () => clock.at };
  store.region = async () => null;
  const fresh = { app: appOf(world), store, clock } as Awaited<ReturnType<typeof testWorld>>;
  const { person: admin } = await memberOf(fresh, 'admin', 'rina');
  expect(leadsTo(await admin.get('/'))).toBe('303 /pengaturan/wilayah');
  const { person: viewer } = await memberOf(fresh, 'viewer', 'budi');
  expect([(await viewer.get('/')).status, (await personAt(fresh.app).get('/masuk')).status]).toEqual([503, 200]);
});
