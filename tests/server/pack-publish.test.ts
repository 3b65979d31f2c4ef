import { expect, test } from 'vitest';
import { agencyOf } from '@/lib/pack/agency-of';
import { parsePack } from '@/lib/pack/parse-pack';
import { parsePacked, parseReply } from '@/lib/tally/wire';
import { report } from './entries';
import { fieldOf, packWorld, readable } from './pack-world';
import { wednesday } from './test-world';

const tag = {
  'isi.0.tag': '#KotaBersih',
  'isi.0.wajib': 'ya',
  'isi.0.dari': '16/11/2026',
  'isi.0.sampai': '22/11/2026',
};

test('draf tidak berlaku sebelum diterbitkan, dan hanya admin itu yang melihatnya', async () => {
  const { adminAt, published } = await packWorld();
  const [rina, budi] = [await adminAt('rina'), await adminAt('budi')];
  await rina.save('tagar', tag);
  expect(await published()).toEqual({ target: { perMinggu: 1 } });
  const own = readable(await rina.page());
  expect(own).toContain('Draf Anda mengubah Tagar');
  expect(own).toContain('Bagi unit belum ada yang berubah: versi 1 tetap berlaku');
  expect(own).toContain('Wajib hari ini: #KotaBersih');
  const other = readable(await budi.page());
  expect(other).toContain('Belum ada perubahan yang menunggu terbit');
  expect(other).toContain('Tidak ada tagar wajib hari ini');
});

test('pratinjau menyebut yang ditambah, diubah, dan dihapus dengan kata', async () => {
  const { adminAt } = await packWorld();
  const { save, publish, page } = await adminAt();
  await save('tagar', { ...tag, 'isi.1.tag': '#Lama' });
  await save('target', { perMinggu: '2' });
  await publish(1);
  await save('tagar', { ...tag, 'isi.0.sampai': '29/11/2026', 'isi.1.tag': '#Baru' });
  await save('target', { perMinggu: '' });
  const text = readable(await page('/pratinjau'));
  expect(text).toContain('Ditambah: #Baru');
  expect(text).toContain(
    'Diubah: #KotaBersih , dari wajib, mulai 16/11/2026, sampai 22/11/2026 menjadi wajib, mulai 16/11/2026, sampai 29/11/2026',
  );
  expect(text).toContain('Dihapus: #Lama');
  expect(text).toContain('Dihapus: Hari unggah per minggu (2)');
  await save('tagar', {
    'isi.0.tag': '#Lama',
    ...Object.fromEntries(Object.entries(tag).map(([name, typed]) => [name.replace('0', '1'), typed])),
  });
  expect(readable(await page('/pratinjau'))).toContain('Tagar Hanya urutannya yang berubah.');
});

test('mengembalikan satu bagian draf, atau membuang semuanya', async () => {
  const { adminAt } = await packWorld();
  const { save, post, page } = await adminAt();
  await save('tagar', tag);
  await save('target', { perMinggu: '3' });
  await post('/tagar', { do: 'buang' });
  expect(readable(await page())).toContain('Draf Anda mengubah Sasaran mingguan Bagi');
  await save('target', { perMinggu: '1' });
  expect(readable(await page())).toContain('Belum ada perubahan yang menunggu terbit');
  await save('tagar', tag);
  await post('/buang', {});
  expect(readable(await page())).toContain('Belum ada perubahan yang menunggu terbit');
});

test('dua admin yang menerbitkan bersamaan tidak saling menimpa', async () => {
  const { adminAt, published, store } = await packWorld();
  const [rina, budi] = [await adminAt('rina'), await adminAt('budi')];
  await rina.save('tagar', tag);
  await budi.save('prioritas', { 'isi.0.nama': 'Kota bersih', 'isi.0.nomor': '1' });
  const seen = fieldOf(await budi.page('/pratinjau'), 'sesudah');
  await rina.publish(1);
  const late = await budi.publish(Number(seen));
  const html = await late.text();
  expect(late.status).toBe(409);
  expect(readable(html)).toContain(
    'Orang lain baru saja menerbitkan. Versi 2 diterbitkan Rabu (18/11/2026) pukul 10.00 WIB oleh admin rina.',
  );
  expect(readable(html)).toContain('Ditambah: Kota bersih (nomor 1)');
  expect(readable(html)).not.toContain('Dihapus');
  expect(await published()).not.toHaveProperty('prioritas');
  expect((await budi.publish(Number(fieldOf(html, 'sesudah')))).status).toBe(303);
  expect(await published()).toMatchObject({ tagar: [{ tag: '#KotaBersih' }], prioritas: [{ nomor: 1 }] });
  expect(await store.packSerial()).toBe(3);
});

test('mengingatkan bila bagian yang sama sudah diterbitkan orang lain', async () => {
  const { adminAt } = await packWorld();
  const [rina, budi] = [await adminAt('rina'), await adminAt('budi')];
  await budi.save('tagar', { 'isi.0.tag': '#DariBudi' });
  await rina.save('tagar', tag);
  await rina.publish(1);
  const text = readable(await budi.page('/pratinjau'));
  expect(text).toContain('Bagian ini juga diterbitkan orang lain sesudah Anda menyimpannya: Tagar.');
  expect(text).toContain('Dihapus: #KotaBersih');
  await budi.save('tagar', { ...tag, 'isi.1.tag': '#DariBudi' });
  expect(readable(await budi.page('/pratinjau'))).not.toContain('juga diterbitkan');
});

test('mencatat siapa menerbitkan apa, membuka versi lama, dan mengembalikannya sebagai versi baru', async () => {
  const { adminAt, published, store } = await packWorld();
  const { save, publish, page, post } = await adminAt();
  await save('tagar', tag);
  await publish(1);
  await save('tagar', { 'isi.0.tag': '#Lain' });
  await publish(2);
  const list = readable(await page('/versi'));
  expect(list).toMatch(
    /Versi 3 berlaku Rabu \(18\/11\/2026\) pukul 10\.00 WIB admin rina Tagar: 1 ditambah, 1 dihapus/,
  );
  expect(list.indexOf('Versi 3')).toBeLessThan(list.indexOf('Versi 1'));
  const old = await page('/versi/2');
  expect(readable(old)).toContain('Bila dikembalikan, ini yang berubah dari versi 3');
  expect(readable(old)).toContain('Dihapus: #Lain');
  expect((await post('/versi/2/kembalikan', { sesudah: '2' })).status).toBe(409);
  expect((await post('/versi/2/kembalikan', { sesudah: fieldOf(old, 'sesudah') ?? '' })).status).toBe(303);
  expect((await published()).tagar?.map((one) => one.tag)).toEqual(['#KotaBersih']);
  expect(await store.packSerial()).toBe(4);
  expect(await page('/versi/4')).not.toContain('Kembalikan versi ini');
});

test('versi yang tidak ada dan isian tanpa versi tidak mengubah apa pun', async () => {
  const { adminAt, store } = await packWorld();
  const { get, post, save } = await adminAt();
  for (const path of ['/versi/9', '/versi/0', '/versi/satu']) expect((await get(path)).status).toBe(404);
  await save('tagar', tag);
  for (const sesudah of ['', '0', '7', '-1', 'satu']) expect((await post('/terbitkan', { sesudah })).status).toBe(409);
  expect(await store.packSerial()).toBe(1);
});

test('hanya admin yang membuka halaman paket', async () => {
  const { app, as } = await packWorld();
  for (const path of ['', '/tagar', '/pratinjau', '/versi', '/versi/1']) {
    expect((await app.request(`/pengaturan/paket${path}`, { headers: await as('viewer') })).status).toBe(403);
    expect((await app.request(`/pengaturan/paket${path}`)).status).toBe(303);
  }
});

test('unit menerima paket baru pada kiriman berikutnya dan ekstensi memahaminya', async () => {
  const { adminAt, connect, sync, get, world } = await packWorld();
  const token = await connect('Kejaksaan');
  const headers = { Authorization: `Bearer ${token}` };
  const tagNow = async () => parseReply(await (await sync(token, report([]))).json()).packTag;
  const before = await tagNow();
  const known = (await get('pack', headers)).headers.get('ETag') ?? '';
  expect((await get('pack', { ...headers, 'If-None-Match': known })).status).toBe(304);

  const { save, publish } = await adminAt();
  await save('tagar', tag);
  await save('prioritas', { 'isi.0.nama': 'Kota bersih', 'isi.0.nomor': '4' });
  await save('wilayah', { tempat: 'Alun-Alun Taman Merdeka' });
  expect(await tagNow()).toBe(before);
  await publish(1);

  const after = await tagNow();
  expect(after).not.toBe(before);
  const answer = await get('pack', { ...headers, 'If-None-Match': known });
  expect([answer.status, answer.headers.get('ETag')]).toEqual([200, `"${after}"`]);
  const pack = parsePack(parsePacked(await answer.json()).pack);
  expect(pack.prioritas).toEqual([{ nomor: 4, nama: 'Kota bersih' }]);
  const agency = agencyOf(pack, {}, []);
  expect(agency.tags).toEqual([
    { tag: '#KotaBersih', isMandatory: true, from: '2026-11-16', until: '2026-11-22', replacedBy: undefined },
  ]);
  expect(agency.places).toEqual(expect.arrayContaining(['Alun-Alun Taman Merdeka', 'Kejaksaan']));
  expect([agency.unit, agency.city]).toEqual(['Kelurahan Kejaksaan', (await world.office()).region.nama]);
});

test('paket yang terlalu besar tidak terbit, dan drafnya tetap ada', async () => {
  const { adminAt, store } = await packWorld();
  const { page, publish } = await adminAt();
  const long = (text: string, index: number) => `${text} ${index} ${'x'.repeat(150)}`;
  const istilah = Array.from({ length: 2_000 }, (_, index) => ({
    salah: long('salah', index),
    benar: long('betul', index),
  }));
  const [admin] = await store.accounts();
  const part = { part: 'istilah', body: JSON.stringify(istilah), base: 1, at: wednesday };
  await store.keepDraftPart(admin?.id ?? '', part);
  const preview = await page('/pratinjau');
  expect(readable(preview)).toContain('Paket ini terlalu besar untuk dikirim ke semua unit.');
  expect(preview).not.toContain('Terbitkan untuk semua unit');
  const refused = await publish(1);
  expect([refused.status, readable(await refused.text())]).toEqual([413, expect.stringContaining('terlalu besar')]);
  expect([await store.packSerial(), (await store.draftParts(admin?.id ?? '')).length]).toEqual([1, 1]);
});
