import { expect, test } from 'vitest';
import { report } from './entries';
import { wednesday } from './test-world';
import { unitWorld } from './unit-page-world';

test('menamai komputer dan mengakhiri sambungannya', async () => {
  const { open, send, connect, sync } = await unitWorld();
  const token = await connect('Asam');
  const perangkat = /name="perangkat" value="([^"]+)"/.exec((await open()).html)?.[1] ?? '';
  await send('komputer/nama', { perangkat, nama: ' PC loket <2> ' });
  expect((await open()).html).toContain('<b>PC loket &lt;2&gt;</b>');
  const long = await send('komputer/nama', { perangkat, nama: 'x'.repeat(41) });
  expect([long.answer.status, long.html.includes(`value="${'x'.repeat(41)}"`)]).toEqual([400, true]);
  await send('komputer/akhiri', { perangkat });
  expect((await sync(token, report([]))).status).toBe(401);
  expect((await open()).text).toContain('Belum ada. Unit terhubung setelah memasukkan kode');
});

test('mengakhiri semua sambungan sekaligus', async () => {
  const { open, send, connect } = await unitWorld();
  await connect('Asam');
  await connect('Asam');
  expect((await open()).text).toContain('Akhiri 2 sambungan');
  await send('komputer/akhiri-semua', {});
  expect((await open()).text).toContain('Belum ada. Unit terhubung');
});

test('memberi tahu jam komputer yang meleset', async () => {
  const { open, connect, store, id } = await unitWorld();
  await connect('Asam');
  const [device] = await store.unitDevices(id);
  store.unitDevices = async () => (device ? [{ ...device, skewMs: 12 * 60_000 }] : []);
  expect((await open()).text).toContain('Jam komputer ini 12 menit lebih cepat.');
  store.unitDevices = async () => (device ? [{ ...device, skewMs: -3 * 60_000 }] : []);
  expect((await open()).text).not.toContain('Jam komputer ini');
});

test('menunjukkan tautan unit sekali saja, sebagai alamat dan QR', async () => {
  const { open, send, store, id } = await unitWorld();
  const made = await send('tautan', {});
  const key = /http:\/\/localhost\/u\/([\w-]{43})/.exec(made.text)?.[1] ?? '';
  expect(made.html).toContain('aria-label="Kode QR halaman Kelurahan Asam"');
  expect(made.answer.headers.get('Cache-Control')).toBe('no-store');
  const again = await open();
  expect([key.length, again.html.includes(key)]).toEqual([43, false]);
  expect(again.text).toContain('belum dibuka');
  await send('tautan', {});
  expect(await store.links(id, wednesday)).toHaveLength(1);
  await send('tautan/akhiri', {});
  expect(await store.links(id, wednesday)).toEqual([]);
});
