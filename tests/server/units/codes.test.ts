import { expect, test } from 'vitest';
import { seedDemo } from '@/server/demo/seed-demo';
import { readable } from '../readable';
import { unitWorld } from './unit-world';

const codesIn = (html: string) => [...html.matchAll(/<p class="code">([^<]+)<\/p>/g)].map((one) => one[1] ?? '');

test('satu tekan "Kode baru" memberi kartu yang langsung bisa dipakai, dan mengakhiri kartu yang belum dipakai', async () => {
  const { send, enrol, unitId, codeFor, clock, store } = await unitWorld();
  const old = await codeFor('Asam');
  clock.at += 60_000;
  const { status, html } = await send('/unit/kode', { unit: await unitId('Asam'), sejak: `${clock.at}` });
  const [code = ''] = codesIn(html);
  expect(status).toBe(200);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(readable(html)).toContain('Kelurahan Asam Kecamatan Rangkui');
  expect(readable(html)).toContain(`http://localhost/mulai#${code}`);
  expect(readable(html)).toContain('Dibuat 18/11/2026 10.01 WIB, berlaku 14 hari, sampai 2/12/2026. Lembar 1/1.');
  expect(readable(html)).toContain('1 kode dibuat, hanya tampil sekali di halaman ini.');
  expect((await (await enrol(old)).json()) as object).toMatchObject({ error: 'code-expired' });
  expect((await enrol(code)).status).toBe(200);
  const line = (await store.audit()).find(({ detail }) => detail.includes('mengakhiri'));
  expect(line).toMatchObject({ what: 'code-issued', detail: `${code.slice(0, 4)}, mengakhiri ${old.slice(0, 4)}` });
});

test('lembar tidak boleh disimpan peramban, dan kodenya tidak pernah tampil lagi', async () => {
  const { send, open, unitId, clock } = await unitWorld();
  const { html, answer } = await send('/unit/kode', { unit: await unitId('Asam'), sejak: `${clock.at}` });
  const [code = ''] = codesIn(html);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  for (const path of ['/unit', '/unit/kode']) {
    const page = await open(path);
    expect([page.status, page.html.includes(code.slice(0, 4))]).toEqual([200, false]);
  }
});

test('memuat ulang lembar tidak mengakhiri kode yang baru dicetak', async () => {
  const { send, enrol, unitId, clock } = await unitWorld();
  const fields = { unit: await unitId('Asam'), sejak: `${clock.at}` };
  const [code = ''] = codesIn((await send('/unit/kode', fields)).html);
  clock.at += 1000;
  const again = await send('/unit/kode', fields);
  expect([again.status, codesIn(again.html)]).toEqual([409, []]);
  expect(readable(again.html)).toContain('Lembar ini sudah dibuat');
  const since = /name="sejak" value="(\d+)"/.exec(again.html)?.[1] ?? '';
  expect(again.html).toContain(`name="unit" value="${fields.unit}"`);
  expect((await enrol(code)).status).toBe(200);
  clock.at += 1000;
  expect(codesIn((await send('/unit/kode', { ...fields, sejak: since })).html)).toHaveLength(1);
});

test('mencetak untuk yang belum terhubung, semua, satu kecamatan, atau yang dipilih', async () => {
  const { send, connect, unitId, clock, open } = await unitWorld();
  await connect('Asam');
  expect(readable((await open('/unit/kode')).html)).toContain('Unit yang belum terhubung (41)');
  const countFor = async (fields: [string, string][]) => {
    clock.at += 1000;
    const body = new URLSearchParams([...fields, ['sejak', `${clock.at}`]]);
    return codesIn((await send('/unit/kode', body)).html).length;
  };
  expect(await countFor([['pilih', 'belum']])).toBe(41);
  expect(
    await countFor([
      ['pilih', 'kecamatan'],
      ['kecamatan', 'Rangkui'],
    ]),
  ).toBe(8);
  const chosen = [await unitId('Bacang'), await unitId('Bintang')];
  expect(
    await countFor([
      ['pilih', 'sendiri'],
      ['kecamatan', 'Rangkui'],
      ...chosen.map((id): [string, string] => ['unit', id]),
    ]),
  ).toBe(2);
});

test('lembar untuk 42 unit: enam halaman dengan delapan kartu, di bawah 100 kB', async () => {
  const { send, clock, world } = await unitWorld();
  await seedDemo(world);
  world.publicUrl = 'http://siar1.pangkalpinangkota.go.id';
  const { html } = await send('/unit/kode', { pilih: 'semua', sejak: `${clock.at}` });
  expect(new Set(codesIn(html)).size).toBe(42);
  expect(html.match(/class="sheet"/g)).toHaveLength(6);
  expect(readable(html)).toContain('Lembar 6/6.');
  expect(html.match(/<svg class="qr"/g)).toHaveLength(42);
  expect(html.length).toBeLessThan(100_000);
});

test('meminta pilihan bila tidak ada unit yang dipilih, dan membatasi 200 sekali cetak', async () => {
  const { send, store, clock } = await unitWorld();
  const choices: Record<string, string>[] = [
    { pilih: 'sendiri' },
    { unit: 'karangan' },
    { pilih: 'kecamatan', kecamatan: 'Lain' },
  ];
  for (const fields of choices) {
    const { status, html } = await send('/unit/kode', { ...fields, sejak: `${clock.at}` });
    expect([status, readable(html).includes('Belum ada unit yang dipilih.')]).toEqual([400, true]);
  }
  const many = Array.from({ length: 200 }, (_, i) => ({ name: `Unit ${i}`, jenis: 'lainnya', kecamatan: '' }));
  await store.addOwnUnits(many, { who: 'petugas uji', at: clock.at });
  const { status, html } = await send('/unit/kode', { pilih: 'semua', sejak: `${clock.at}` });
  expect([status, readable(html).includes('Paling banyak 200 kode sekali cetak')]).toEqual([400, true]);
  expect((await store.newestCodes()).length).toBe(0);
});

test('daftar membedakan kode yang dibuat, dipakai, habis, dan ditutup', async () => {
  const { open, codeFor, enrol, clock, app, as } = await unitWorld();
  await enrol(await codeFor('Asam'));
  const locked = await codeFor('Bacang');
  for (let i = 0; i < 5; i += 1) await enrol(`${locked.slice(0, 4)}-AAAA-AAAA-AAAA`);
  await codeFor('Bintang');
  const { html } = await open('/unit');
  const text = readable(html);
  expect([text.match(/terpakai/g)?.length, text.match(/ditutup, sering salah/g)?.length]).toEqual([1, 1]);
  expect(text.match(/dibuat 18\/11/g)).toHaveLength(1);
  clock.at += 14 * 86_400_000;
  const later = readable(await (await app.request('/unit', { headers: await as('admin') })).text());
  expect(later.match(/habis masanya/g)).toHaveLength(2);
});

test('yang hanya melihat tidak dapat membuat kode', async () => {
  const { send, unitId, store, clock } = await unitWorld('viewer');
  const { status } = await send('/unit/kode', { unit: await unitId('Asam'), sejak: `${clock.at}` });
  expect([status, await store.newestCodes()]).toEqual([403, []]);
});
