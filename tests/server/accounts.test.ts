import { expect, test } from 'vitest';
import { signInAtOnce } from '@/server/access/sign-in-at-once';
import { codeAt, leadsTo, memberOf, password, personAt, signIn } from './person';
import { readable } from './readable';
import { testWorld } from './test-world';

const minute = 60_000;
const another = 'lampu kereta sumur tembaga';

/** A tally with an admin and a viewer who are signed in. */
async function office() {
  const world = await testWorld();
  const { person: rina, secret } = await memberOf(world, 'admin', 'rina');
  const { person: budi } = await memberOf(world, 'viewer', 'budi');
  const idOf = async (name: string) => (await world.store.accountNamed(name))?.id ?? '';
  const sessionsOf = async (name: string) =>
    (await world.store.sessions()).filter(({ account }) => account.name === name).map((one) => one.sessionHash);
  return { ...world, world, rina, secret, budi, idOf, sessionsOf };
}
const text = async (answer: Response | Promise<Response>) => readable(await (await answer).text());

test('admin melihat semua akun dan sesi, pengamat hanya miliknya', async () => {
  const { rina, budi } = await office();
  const all = await text(rina.get('/pengaturan/akun'));
  expect(all).toContain('rina Admin terpasang 18/11/2026 pukul 10.00 WIB');
  expect(all).toContain('budi Pengamat tidak perlu 18/11/2026 pukul 10.00 WIB');
  expect(all).toContain('rina 18/11/2026 pukul 10.00 WIB peramban ini Akhiri');
  const own = await text(budi.get('/pengaturan/akun'));
  expect(own).toContain('Anda masuk sebagai budi , pengamat.');
  expect(own).not.toContain('rina');
  expect(own).not.toContain('Undang seseorang');
});

test('undangan dari halaman akun membuat satu akun dengan peran yang dipilih', async () => {
  const { app, rina, store } = await office();
  const page = await (await rina.post('/pengaturan/akun/undang', { peran: 'viewer' })).text();
  expect(page).toMatch(/<svg class="qr"/);
  const undangan = /http:\/\/localhost\/undangan#([\w-]+)/.exec(page)?.[0] ?? '';
  const sari = personAt(app);
  await sari.post('/undangan', { undangan, nama: 'sari', baru: password, ulang: password });
  expect([(await sari.get('/')).status, (await sari.get('/pengaturan')).status]).toEqual([200, 403]);
  expect((await store.audit()).filter(({ what }) => what === 'invited').at(-1)).toMatchObject({
    who: 'admin rina',
    detail: 'viewer',
  });
  expect((await rina.post('/pengaturan/akun/undang', { peran: 'bupati' })).status).toBe(400);
});

test('mengakhiri akun menutup sesinya saat itu juga, dan namanya tidak dapat dipakai lagi', async () => {
  const { rina, budi, idOf, app, world } = await office();
  expect(leadsTo(await rina.post('/pengaturan/akun/akhiri', { akun: await idOf('budi') }))).toBe(
    '303 /pengaturan/akun?selesai=akhir',
  );
  expect(leadsTo(await budi.get('/'))).toBe('303 /masuk');
  expect((await signIn(world, personAt(app), 'budi')).status).toBe(403);
  const { person: other } = await memberOf(world, 'viewer', 'budi');
  expect(leadsTo(await other.get('/'))).toBe('303 /masuk');
});

test('admin yang diakhiri tidak kembali lewat undangan yang dibuatnya sebelum itu', async () => {
  const { rina, app, store, idOf, world } = await office();
  const { person: tono } = await memberOf(world, 'admin', 'tono');
  const page = await (await tono.post('/pengaturan/akun/undang', { peran: 'admin' })).text();
  const undangan = /http:\/\/localhost\/undangan#([\w-]+)/.exec(page)?.[0] ?? '';
  expect(await text(rina.get('/pengaturan/akun'))).toContain(
    'Undangan yang belum dipakai, dari siapa pun, ikut berakhir.',
  );
  const ended = leadsTo(await rina.post('/pengaturan/akun/akhiri', { akun: await idOf('tono') }));
  expect(await text(rina.get(ended.slice(4)))).toContain('undangan yang belum dipakai ikut berakhir.');
  const back = await personAt(app).post('/undangan', { undangan, nama: 'kembali', baru: password, ulang: password });
  expect(await text(back)).toContain('Masa berlaku undangan ini sudah habis.');
  expect(await store.accountNamed('kembali')).toBeNull();
});

test('isian yang baru utuh setelah akunnya diakhiri tidak dikerjakan', async () => {
  const { rina, app, store, idOf, world } = await office();
  const { person: tono } = await memberOf(world, 'admin', 'tono');
  const line = new TransformStream<Uint8Array, Uint8Array>();
  const sent = app.request('/pengaturan/akun/undang', {
    method: 'POST',
    headers: {
      Cookie: tono.cookie(),
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: line.readable,
    duplex: 'half',
  } as RequestInit);
  const pen = line.writable.getWriter();
  // Taken as soon as the tally waits for the rest: the session has been looked at by then.
  await pen.write(Buffer.from('peran='));
  await rina.post('/pengaturan/akun/akhiri', { akun: await idOf('tono') });
  await pen.write(Buffer.from('admin'));
  await pen.close();
  expect(leadsTo(await sent)).toBe('303 /masuk');
  expect((await store.audit()).at(-1)?.what).toBe('account-ended');
});

test('admin terakhir tidak dapat diakhiri', async () => {
  const { rina, idOf, world } = await office();
  const refused = await rina.post('/pengaturan/akun/akhiri', { akun: await idOf('rina') });
  expect([refused.status, readable(await refused.text())]).toEqual([
    409,
    expect.stringContaining('rina adalah admin terakhir. Undang admin lain dahulu'),
  ]);
  expect((await rina.get('/')).status).toBe(200);
  await memberOf(world, 'admin', 'tono');
  await rina.post('/pengaturan/akun/akhiri', { akun: await idOf('rina') });
  expect(leadsTo(await rina.get('/'))).toBe('303 /masuk');
});

test('mengganti kata sandi menutup komputer lain, bukan yang sedang dipakai', async () => {
  const { app, budi, world } = await office();
  const elsewhere = personAt(app);
  await signIn(world, elsewhere, 'budi');
  const before = budi.cookie();
  const changed = await budi.post('/pengaturan/akun/sandi', { sandi: password, baru: another, ulang: another });
  expect(leadsTo(changed)).toBe('303 /pengaturan/akun?selesai=sandi');
  expect([(await budi.get('/')).status, leadsTo(await elsewhere.get('/'))]).toEqual([200, '303 /masuk']);
  expect(budi.cookie()).not.toBe(before);
  world.clock.at += minute;
  expect((await elsewhere.post('/masuk', { nama: 'budi', sandi: password })).status).toBe(403);
  expect(leadsTo(await elsewhere.post('/masuk', { nama: 'budi', sandi: another }))).toBe('303 /');
});

test('kata sandi baru butuh yang lama, dua kali yang sama, dan yang kuat', async () => {
  const { budi, store } = await office();
  const before = (await store.accountNamed('budi'))?.hash;
  const change = (fields: Record<string, string>) =>
    text(budi.post('/pengaturan/akun/sandi', { sandi: password, baru: another, ulang: another, ...fields }));
  expect(await change({ sandi: 'salah' })).toContain('Ini belum cocok dengan kata sandi Anda sekarang.');
  expect(await change({ ulang: 'lain' })).toContain('Kedua kata sandi belum sama.');
  expect(await change({ baru: 'sepeda', ulang: 'sepeda' })).toContain('Kata sandi paling sedikit 12 huruf.');
  expect(await change({ baru: 'budibudibudi1', ulang: 'budibudibudi1' })).toContain('mudah ditebak.');
  expect((await store.accountNamed('budi'))?.hash).toBe(before);
  for (let i = 0; i < 3; i++) await change({ sandi: 'salah' });
  expect(await change({})).toContain('Beberapa kali belum cocok. Tunggu ');
});

test('kode kedua yang baru menggantikan yang lama setelah terbukti bekerja', async () => {
  const { app, rina, secret, store, clock, world } = await office();
  const page = await (await rina.get('/pengaturan/akun/faktor')).text();
  const fresh = /name="rahasia" value="([A-Z2-7]{32})"/.exec(page)?.[1] ?? '';
  expect(fresh).not.toBe(secret);
  const renew = (sandi: string, kode: string, rahasia = fresh) =>
    rina.post('/pengaturan/akun/faktor', { sandi, kode, rahasia });
  const again = await renew('salah', codeAt(fresh, clock.at));
  expect(await again.text()).toContain(fresh);
  expect(await text(renew(password, codeAt(secret, clock.at)))).toContain('Kode ini belum cocok.');
  expect((await renew(password, '000000', 'bukan rahasia')).status).toBe(400);
  expect((await store.accountNamed('rina'))?.totp).toBe(secret);
  expect(leadsTo(await renew(password, codeAt(fresh, clock.at)))).toBe('303 /pengaturan/akun?selesai=faktor');
  expect((await rina.get('/')).status).toBe(200);
  const person = personAt(app);
  await signIn(world, person, 'rina', secret);
  expect(leadsTo(await person.get('/'))).toBe('303 /masuk/kode');
  await signIn(world, person, 'rina', fresh);
  expect((await person.get('/')).status).toBe(200);
});

test('admin mengakhiri sesi siapa pun, pengamat hanya sesinya sendiri', async () => {
  const { rina, budi, sessionsOf } = await office();
  const [ofRina] = await sessionsOf('rina');
  await budi.post('/pengaturan/akun/sesi', { sesi: ofRina ?? '' });
  expect((await rina.get('/')).status).toBe(200);
  const [ofBudi] = await sessionsOf('budi');
  await rina.post('/pengaturan/akun/sesi', { sesi: ofBudi ?? '' });
  expect(leadsTo(await budi.get('/'))).toBe('303 /masuk');
});

test('catatan menceritakan setiap perbuatan, yang terbaru di atas, dengan segelnya', async () => {
  const { rina, budi, idOf, store, clock } = await office();
  await budi.post('/masuk', { nama: 'rina', sandi: 'tebakan' });
  clock.at += minute;
  await rina.post('/pengaturan/akun/akhiri', { akun: await idOf('budi') });
  const page = await text(rina.get('/pengaturan/catatan'));
  const lines = await store.audit();
  expect(page).toContain('Catatan utuh');
  expect(page).toContain(`${lines.length} catatan menyambung tanpa putus`);
  expect(page).toContain(`Segel terakhir: ${lines.at(-1)?.hash}`);
  expect(page).toContain(
    '18/11/2026 pukul 10.01 WIB Admin rina mengakhiri akun pengamat budi. ' +
      `${lines.length} 18/11/2026 pukul 10.00 WIB Seseorang mencoba masuk sebagai rina dan ditolak.`,
  );
  expect(page).toContain('Petugas uji memilih wilayah 19.71 Kota Pangkalpinang.');
});

test('catatan menyebut nama unit yang sudah diakhiri', async () => {
  const { rina, store, unitId, clock } = await office();
  await store.endUnit(await unitId('Asam'), { who: 'admin rina', at: clock.at });
  const page = await text(rina.get('/pengaturan/catatan'));
  expect(page).toContain('Admin rina mengakhiri Kelurahan Asam sebagai unit.');
});

test('catatan yang diubah diam-diam ketahuan di halamannya', async () => {
  const { rina, store } = await office();
  const lines = await store.audit();
  store.audit = async () => lines.map((line) => (line.serial === 3 ? { ...line, who: 'orang lain' } : line));
  expect(await text(rina.get('/pengaturan/catatan'))).toContain('Catatan nomor 3 tidak menyambung');
});

test('catatan dibagi per seratus tanpa ada yang terlewat', async () => {
  const { rina, store, clock } = await office();
  for (let i = 0; i < 120; i++) await store.noteRefused('budi', 'kunci', clock.at);
  const seen: number[] = [];
  let path: string | undefined = '/pengaturan/catatan';
  for (let pages = 0; path && pages < 5; pages++) {
    const html: string = await (await rina.get(path)).text();
    seen.push(...[...html.matchAll(/<td class="right">(\d+)<\/td>/g)].map(([, serial]) => Number(serial)));
    path = /href="(\/pengaturan\/catatan\?sebelum=\d+)"/.exec(html)?.[1];
  }
  const count = (await store.audit()).length;
  expect(seen).toEqual(Array.from({ length: count }, (_, i) => count - i));
  expect((await rina.get('/pengaturan/catatan?sebelum=besok')).status).toBe(200);
});

test('sesi contoh memakai akun yang sama lagi, dan yang lain setelah akun itu diakhiri', async () => {
  const { rina, store, clock, idOf } = await office();
  await signInAtOnce(store, 'viewer', clock);
  await signInAtOnce(store, 'viewer', clock);
  await rina.post('/pengaturan/akun/akhiri', { akun: await idOf('contoh-viewer') });
  await signInAtOnce(store, 'viewer', clock);
  const names = (await store.accounts()).map(({ name }) => name).filter((name) => name.startsWith('contoh'));
  expect(names).toEqual(['contoh-viewer-2']);
});

test('akun contoh tidak dapat dimasuki dengan kata sandi apa pun', async () => {
  const { app, store, clock } = await office();
  await signInAtOnce(store, 'admin', clock);
  for (const sandi of ['', ' ', '0'.repeat(64)]) {
    expect((await personAt(app).post('/masuk', { nama: 'contoh-admin', sandi })).status).toBe(403);
  }
});
