import { expect, test } from 'vitest';
import { readable } from '../readable';
import { testWorld } from '../test-world';

async function newTally() {
  const world = await testWorld({ isNew: true });
  const headers = await world.as('admin');
  const open = async (path: string) => {
    const answer = await world.app.request(path, { headers });
    return { status: answer.status, to: answer.headers.get('Location'), html: await answer.text() };
  };
  const send = (fields: Record<string, string>) =>
    world.app.request('/pengaturan/wilayah', { method: 'POST', headers, body: new URLSearchParams(fields) });
  return { ...world, open, send };
}

const linkTo = (html: string, name: string) => new RegExp(`href="([^"]+)">${name}</a>`).exec(html)?.[1] ?? '';

test('dari dasbor kosong sampai 42 unit dengan tiga pilihan', async () => {
  const { open, send, store, world } = await newTally();
  const home = await open('/');
  expect([home.status, home.to]).toEqual([303, '/pengaturan/wilayah']);
  const provinces = await open('/pengaturan/wilayah');
  const regencies = await open(linkTo(provinces.html, 'Kepulauan Bangka Belitung'));
  const preview = await open(linkTo(regencies.html, 'Kota Pangkalpinang'));
  expect(readable(preview.html)).toContain('7 kecamatan, 42 kelurahan akan menjadi unit');
  expect(await store.units()).toEqual([]);
  const kode = /name="kode" value="([^"]+)"/.exec(preview.html)?.[1] ?? '';
  const target = /name="target"[^>]*checked=""[^>]*value="(\d)"/.exec(preview.html)?.[1] ?? '';
  const done = await send({ kode, target });
  expect([done.status, done.headers.get('Location')]).toEqual([303, '/unit?selesai=wilayah&n=42']);
  expect(await store.units()).toHaveLength(42);
  expect(await world.office()).toMatchObject({ name: 'Diskominfo Kota Pangkalpinang', target: 1 });
  const deeds = (await store.audit()).map(({ what, who }) => `${what} ${who.split(' ')[0]}`);
  expect(deeds.slice(-2)).toEqual(['pack-published admin', 'region-set admin']);
});

test.each(['pangkalpinang', 'Pangkal Pinang', 'kota pangkal'])('menemukan kota lewat "%s"', async (asked) => {
  const { open } = await newTally();
  const { html } = await open(`/pengaturan/wilayah?cari=${encodeURIComponent(asked)}`);
  expect(linkTo(html, 'Kota Pangkalpinang')).toBe('/pengaturan/wilayah?kode=19.71');
});

test('menawarkan nama yang mirip bila namanya salah ketik, dan tetap menampilkan yang diketik', async () => {
  const { open } = await newTally();
  const { html } = await open('/pengaturan/wilayah?cari=Pangkalpinag');
  expect(readable(html)).toContain('Belum ada nama yang memuat “Pangkalpinag”. Yang mirip:');
  expect(linkTo(html, 'Kota Pangkalpinang')).toBe('/pengaturan/wilayah?kode=19.71');
  expect(html).toContain('value="Pangkalpinag"');
});

test('menyebut kelurahan dan desa sendiri-sendiri', async () => {
  const { open } = await newTally();
  const { html } = await open('/pengaturan/wilayah?kode=19.01');
  expect(readable(html)).toMatch(/8 kecamatan, \d+ kelurahan dan \d+ desa akan menjadi unit/);
});

test('tidak menyimpan apa pun sebelum ukurannya dipilih', async () => {
  const { send, store } = await newTally();
  for (const target of ['', '0', '3', '100']) {
    const answer = await send({ kode: '19.71', target });
    expect(answer.status).toBe(400);
    expect(readable(await answer.text())).toContain('Pilih dahulu berapa unggahan');
  }
  expect([await store.region(), await store.units()]).toEqual([null, []]);
});

test.each(['99.99', '19', '<script>', ''])('kembali ke daftar bila kode wilayahnya "%s"', async (kode) => {
  const { send, open, store } = await newTally();
  const answer = await send({ kode, target: '1' });
  expect(answer.headers.get('Location')).toBe('/pengaturan/wilayah');
  const { html } = await open(`/pengaturan/wilayah?kode=${encodeURIComponent(kode)}`);
  expect(readable(html)).toContain('Pilih kabupaten atau kota');
  expect(await store.region()).toBeNull();
});

test('wilayah dipilih sekali', async () => {
  const { send, open, store } = await newTally();
  await send({ kode: '19.71', target: '2' });
  const again = await send({ kode: '19.01', target: '1' });
  expect(again.headers.get('Location')).toBe('/pengaturan/wilayah');
  expect((await store.region())?.kode).toBe('19.71');
  expect(await store.units()).toHaveLength(42);
  expect(readable((await open('/pengaturan/wilayah')).html)).toContain('7 kecamatan, 42 unit.');
});

test('dari dua yang memilih bersamaan hanya satu wilayah yang jadi, dengan unitnya saja', async () => {
  const { send, store } = await newTally();
  const answers = await Promise.all([send({ kode: '19.71', target: '1' }), send({ kode: '19.01', target: '1' })]);
  const region = await store.region();
  const kode = `${region?.kode}.`;
  expect((await store.units()).filter(({ code }) => !code.startsWith(kode))).toEqual([]);
  expect(answers.map((one) => one.headers.get('Location')?.split('?')[0]).filter((to) => to === '/unit')).toHaveLength(
    1,
  );
  expect(await store.packSerial()).toBe(1);
});

test('menyebut lisensi daftar wilayah di setiap langkah', async () => {
  const { send, open } = await newTally();
  const pages = ['', '?provinsi=19', '?kode=19.71'].map((query) => `/pengaturan/wilayah${query}`);
  for (const page of pages) expect(readable((await open(page)).html)).toContain('Open Database License (ODbL) 1.0');
  await send({ kode: '19.71', target: '1' });
  expect(readable((await open('/pengaturan/wilayah')).html)).toContain('Open Database License (ODbL) 1.0');
});

test('setiap langkah di bawah 100 kB', async () => {
  const { open } = await newTally();
  for (const query of ['', '?provinsi=33', '?cari=a', '?kode=11.08', '?kode=35.22']) {
    expect((await open(`/pengaturan/wilayah${query}`)).html.length).toBeLessThan(100_000);
  }
});
