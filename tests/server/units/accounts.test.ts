import { expect, test } from 'vitest';
import { platformList } from '@/lib/draft/platform';
import { accountLink, handleExample, readHandle } from '@/server/dashboard/units/accounts/handle';
import { readable } from '../readable';
import { unitWorld } from './unit-world';

const platform = (name: (typeof platformList)[number]) => `${platformList.indexOf(name)}`;

test.each([
  ['instagram', '@Kel_Melati', 'kel_melati'],
  ['instagram', 'https://www.instagram.com/kel_melati/?hl=id', 'kel_melati'],
  ['instagram', 'instagram.com/kel_melati', 'kel_melati'],
  ['facebook', 'https://m.facebook.com/kelurahan.melati', 'kelurahan.melati'],
  ['facebook', 'https://www.facebook.com/profile.php?id=100012345678901', '100012345678901'],
  ['facebook', 'https://www.facebook.com/p/Kelurahan-Melati-100012345678901/', '100012345678901'],
  ['x', 'https://twitter.com/kel_melati', 'kel_melati'],
  ['threads', 'https://www.threads.net/@kel_melati', 'kel_melati'],
  ['tiktok', 'https://www.tiktok.com/@kel.melati', 'kel.melati'],
  ['youtube', 'https://www.youtube.com/@KelurahanMelati', 'kelurahanmelati'],
  ['youtube', 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuv'],
  ['website', 'https://Melati.namakota.go.id/berita?id=1', 'melati.namakota.go.id'],
  ['website', 'melati.namakota.go.id', 'melati.namakota.go.id'],
] as const)('membaca akun %s dari "%s"', (name, typed, handle) => {
  expect(readHandle(name, typed)).toBe(handle);
});

test.each([
  ['instagram', ''],
  ['instagram', 'https://contoh.id/kel_melati'],
  ['instagram', 'javascript:alert(1)'],
  ['instagram', 'kel melati'],
  ['instagram', 'a'.repeat(300)],
  ['facebook', '<script>alert(1)</script>'],
  ['facebook', '=HYPERLINK("http://x")'],
  ['facebook', 'https://www.facebook.com/'],
  ['x', 'nama_yang_terlalu_panjang'],
  ['website', 'javascript://contoh.id/%0aalert(1)'],
  ['website', 'melati'],
  ['website', 'http://localhost:8787'],
] as const)('tidak menerima akun %s "%s"', (name, typed) => {
  expect(readHandle(name, typed)).toBeNull();
});

test('setiap platform punya contoh yang diterimanya sendiri, juga sebagai alamat', () => {
  for (const name of platformList) {
    const example = handleExample(name);
    expect([name, readHandle(name, example)]).toEqual([name, example]);
    const link = accountLink(name, example);
    expect([link.startsWith('https://'), readHandle(name, link)]).toEqual([true, example]);
  }
});

test('mendaftar akun, memeriksanya hari ini, dan mengeluarkannya', async () => {
  const { open, send, unitId, store } = await unitWorld();
  const unit = await unitId('Asam');
  const back = `/unit/akun?unit=${unit}`;
  expect(readable((await open(back)).html)).toContain('Belum ada akun resmi yang terdaftar.');
  const added = await send('/unit/akun/tambah', {
    unit,
    platform: platform('instagram'),
    akun: '@kel_asam',
    kembali: back,
  });
  expect([added.status, added.to]).toEqual([303, back]);
  const listed = await open(back);
  expect(listed.html).toContain('href="https://www.instagram.com/kel_asam/" target="_blank" rel="noopener noreferrer"');
  expect(readable(listed.html)).toContain('belum diperiksa');
  const account = { unit, platform: platform('instagram'), akun: 'kel_asam', kembali: '/unit/akun' };
  expect((await send('/unit/akun/periksa', account)).to).toBe('/unit/akun');
  expect(readable((await open(back)).html)).toMatch(/diperiksa 18\/11\/2026 oleh contoh-/);
  expect(readable((await open('/unit')).html)).toContain('18/11/2026');
  expect((await send('/unit/akun/hapus', account)).status).toBe(303);
  expect(await store.officialAccounts()).toEqual([]);
  const gone = [await send('/unit/akun/hapus', account), await send('/unit/akun/periksa', account)];
  expect(gone.map(({ status }) => status)).toEqual([404, 404]);
});

test.each([
  [
    'bukan akun platform itu',
    { platform: '1', akun: 'https://contoh.id/kel' },
    'Akun Instagram ditulis seperti kel_melati',
  ],
  ['berisi tanda HTML', { platform: '0', akun: '"><script>alert(1)</script>' }, 'Akun Facebook ditulis seperti'],
  ['tanpa platform', { platform: '99', akun: 'kel_asam' }, 'Pilih dahulu platformnya.'],
])('akun yang %s dikembalikan dengan isiannya', async (_, fields, sentence) => {
  const { send, unitId, store } = await unitWorld();
  const { status, html } = await send('/unit/akun/tambah', { unit: await unitId('Asam'), ...fields });
  expect([status, html.includes('aria-invalid="true"'), html.includes('<script')]).toEqual([400, true, false]);
  expect(readable(html)).toContain(sentence);
  expect(html).toContain(
    `value="${fields.akun.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`,
  );
  expect(await store.officialAccounts()).toEqual([]);
});

test('menyebut akun yang sudah terdaftar, dan tidak menuju alamat luar setelahnya', async () => {
  const { send, unitId } = await unitWorld();
  const unit = await unitId('Asam');
  const fields = { unit, platform: '1', akun: 'kel_asam' };
  const elsewhere = ['https://contoh.id/', '//contoh.id', '/unit/akun?x=//contoh.id', '/unit/akun/../../masuk'];
  for (const [index, kembali] of elsewhere.entries()) {
    const { to } = await send('/unit/akun/tambah', { ...fields, akun: `akun_${index}`, kembali });
    expect(to).toBe('/unit/akun');
  }
  expect((await send('/unit/akun/tambah', { ...fields, kembali: `/unit/${unit}` })).to).toBe(`/unit/${unit}`);
  const again = await send('/unit/akun/tambah', fields);
  expect([again.status, readable(again.html).includes('Akun Instagram kel_asam sudah ada')]).toEqual([400, true]);
});

test('memperlihatkan unit tanpa akun dan akun yang belum diperiksa', async () => {
  const { open, unitId, store, world } = await unitWorld('viewer');
  const act = { who: 'petugas uji', at: world.now() };
  const [asam, bacang] = [await unitId('Asam'), await unitId('Bacang')];
  await store.listAccount({ unitId: asam, platform: 0, handle: 'asam' }, act);
  await store.listAccount({ unitId: bacang, platform: 1, handle: 'bacang' }, act);
  await store.verifyAccount({ unitId: bacang, platform: 1, handle: 'bacang' }, 20_000, 'rina', act);
  const { html } = await open('/unit/akun');
  expect(readable(html)).toContain('2 akun di 2 unit. 40 unit tanpa akun.');
  expect(readable(html)).toContain('Tanpa akun (40) Belum diperiksa (1)');
  expect(html).not.toMatch(/method="post" action="\/unit/);
  const names = async (query: string) =>
    [...(await open(`/unit/akun${query}`)).html.matchAll(/<h2>([^<]+)</g)].map((one) => one[1]);
  expect(await names('?tampil=belum')).toEqual(['Asam']);
  expect(await names('?tampil=tanpa')).toHaveLength(30);
  expect(await names('?tampil=tanpa&halaman=2')).toHaveLength(10);
  expect(await names('?tampil=%00&halaman=-1')).toHaveLength(30);
});

test('mengunduh inventaris sebagai CSV, juga unit yang belum punya akun', async () => {
  const { app, headers, unitId, store, world } = await unitWorld('viewer');
  const act = { who: 'petugas uji', at: world.now() };
  const account = { unitId: await unitId('Air Itam'), platform: 1, handle: 'air_itam' };
  await store.listAccount(account, act);
  await store.verifyAccount(account, 20_775, 'rina', act);
  await store.addOwnUnits([{ name: '@Unit', jenis: 'lainnya', kecamatan: '' }], act);
  const answer = await app.request('/unit/akun.csv', { headers });
  const lines = (await answer.text()).split('\r\n');
  expect(answer.headers.get('Content-Disposition')).toBe(
    'attachment; filename="rekap-kota-pangkalpinang-akun-resmi.csv"',
  );
  expect((await store.audit()).at(-1)).toMatchObject({ what: 'exported', detail: 'akun resmi csv' });
  expect(lines[0]).toBe('unit,kecamatan,platform,akun,tautan,diperiksa,oleh');
  expect(lines).toContain(
    'Kelurahan Air Itam,Bukit Intan,Instagram,air_itam,https://www.instagram.com/air_itam/,2026-11-18,rina',
  );
  expect(lines).toContain('Kelurahan Asam,Rangkui,,,,,');
  expect(lines).toContain("'@Unit,,,,,,");
});

test('halaman akun yang penuh tetap di bawah 100 kB', async () => {
  const { open, store, world } = await unitWorld();
  for (const unit of await store.units()) {
    for (const [index, handle] of ['satu', 'dua', 'tiga'].entries()) {
      await store.listAccount(
        { unitId: unit.id, platform: index, handle: `${handle}_resmi_sekali` },
        { who: 'uji', at: world.now() },
      );
    }
  }
  expect((await open('/unit/akun')).html.length).toBeLessThan(100_000);
});
