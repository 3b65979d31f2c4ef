import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '@/lib/calendar/day';
import { parseReply } from '@/lib/tally/wire';
import { addressOfLink, makeLink } from '@/server/own/make-link';
import { linksAtMost } from '@/server/store/link';
import { entry, report } from './entries';
import { testWorld, wednesday } from './test-world';

const act = { who: 'admin uji', at: wednesday };
const own = { 'Sec-Fetch-Site': 'same-origin' };

const readable = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** A tally with a phone that was let in to the page of Kelurahan Asam. */
async function phoneWorld(options: Parameters<typeof testWorld>[0] = {}) {
  const world = await testWorld(options);
  const id = await world.unitId('Asam');
  const letIn = async (key: string) => world.app.request(`/u/${key}`, { headers: own });
  const cookieFor = async (key: string) => (await letIn(key)).headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const key = await makeLink(world.store, id, false, act);
  const Cookie = await cookieFor(key);
  const look = async (query = '') => {
    const answer = await world.app.request(`/unitku${query}`, { headers: { ...own, Cookie } });
    const html = await answer.text();
    return { answer, html, text: readable(html) };
  };
  const send = async (path: string, fields: Record<string, string>) => {
    const headers = { ...own, Cookie, 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(fields).toString();
    const answer = await world.app.request(`/unitku/${path}`, { method: 'POST', headers, body });
    const html = await answer.text();
    return { answer, html, text: readable(html), leads: answer.headers.get('Location') };
  };
  /** Presses a button of the form as the page has it now. */
  const press = async (path: string, fields: Record<string, string>) => {
    const perubahan = /name="perubahan" value="(\d+)"/.exec((await look()).html)?.[1] ?? '';
    return send(path, { perubahan, ...fields });
  };
  return { ...world, id, key, letIn, cookieFor, look, send, press };
}

const post = { platform: 'instagram', jenis: 'layanan', hari: '2026-11-18' };

test('tautan membuka halaman unit dan tidak tinggal di bilah alamat', async () => {
  const { letIn, key, look } = await phoneWorld();
  const { status, headers } = await letIn(key);
  expect([status, headers.get('Location')]).toEqual([303, '/unitku']);
  expect(headers.get('Set-Cookie')).toBe(`siap-siar-unit=${key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=7776000`);
  const { html, text } = await look();
  expect(text).toContain('Kelurahan Asam Yang dilihat Diskominfo: jumlah unggahan per hari');
  expect(text).toContain('Buka halaman latihan . Teks Anda tetap di ponsel ini.');
  expect(html).not.toContain(key);
});

test('lewat https kuncinya hanya dapat dipasang oleh server itu sendiri', async () => {
  const { letIn, key, world } = await phoneWorld();
  world.publicUrl = 'https://siar.contoh.go.id';
  expect((await letIn(key)).headers.get('Set-Cookie')).toMatch(/^__Host-siap-siar-unit=.*; Path=\/; .*; Secure$/);
  expect(addressOfLink(world.publicUrl, key)).toBe(`https://siar.contoh.go.id/u/${key}`);
});

test.each(['x', 'A'.repeat(43), '..%2f..%2fmasuk', 'A'.repeat(5000)])(
  'kunci karangan tidak membuka apa pun',
  async (key) => {
    const { letIn } = await phoneWorld();
    const answer = await letIn(key);
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([404, null]);
    expect(readable(await answer.text())).toContain('Tautan ini sudah tidak berlaku');
  },
);

test('tautan yang diakhiri menutup halamannya seketika, catatannya tetap dihitung', async () => {
  const { store, id, look, press, letIn, key } = await phoneWorld();
  await press('catat', post);
  await store.endLinks(id, act);
  expect([(await look()).answer.status, (await press('catat', post)).answer.status]).toEqual([403, 403]);
  expect((await letIn(key)).status).toBe(404);
  expect((await store.totals(id, 0, 99_999)).map(({ n }) => n)).toEqual([1]);
});

test('mencatat unggahan dari ponsel menambah angka unit di dasbor dan di popup', async () => {
  const { press, look, connect, sync, page } = await phoneWorld();
  const token = await connect('Asam');
  await sync(token, report([entry({ n: 2 })]));
  expect((await press('catat', post)).leads).toBe('/unitku?selesai=catat');
  for (const name of ['__proto__', 'constructor', 'lain']) {
    const { answer, html } = await look(`?selesai=${name}`);
    expect([answer.status, html.includes('<p class="done"')]).toEqual([200, false]);
  }
  const { text } = await look('?selesai=catat');
  expect(text).toContain('Tercatat dan ikut dihitung.');
  expect(text).toContain('Dicatat lewat tautan ini Rab 18/11: 1 Instagram, layanan');
  expect(text).toContain('1 minggu terpenuhi');
  const reply = parseReply(await (await sync(token, report([]))).json());
  expect(reply.totals).toEqual([{ d: entry().d, n: 3 }]);
  expect(readable(await page())).toContain('1 dari 42 kelurahan aktif minggu ini');
});

test('membatalkan yang keliru, satu demi satu', async () => {
  const { press, look, store, id } = await phoneWorld();
  await press('catat', post);
  await press('catat', post);
  expect((await look()).text).toContain('2 Instagram, layanan Batalkan satu');
  expect((await press('batal', post)).leads).toBe('/unitku?selesai=batal');
  await press('batal', post);
  expect((await look()).html).not.toContain('id="tercatat"');
  expect((await press('batal', post)).answer.status).toBe(400);
  expect(await store.totals(id, 0, 99_999)).toEqual([]);
});

test('tidak membatalkan yang dilaporkan komputer', async () => {
  const { press, connect, sync, store, id } = await phoneWorld();
  await sync(await connect('Asam'), report([entry({ p: 1, j: 1, s: 2 })]));
  expect((await press('batal', post)).answer.status).toBe(400);
  expect((await store.totals(id, 0, 99_999)).map(({ n }) => n)).toEqual([1]);
});

test('ketukan dua kali pada tombol yang sama tercatat sekali, dan isiannya tetap ada', async () => {
  const { send, store, id } = await phoneWorld();
  const fields = { ...post, perubahan: '0' };
  await send('catat', fields);
  const { answer, text, html } = await send('catat', fields);
  expect([answer.status, text]).toEqual([
    409,
    expect.stringContaining('Sudah ada catatan baru sejak halaman ini dibuka'),
  ]);
  expect(html).toMatch(/<option value="layanan" selected/);
  expect(html).toMatch(/<input(?=[^>]*value="instagram")(?=[^>]*checked)/);
  expect((await store.totals(id, 0, 99_999)).map(({ n }) => n)).toEqual([1]);
});

test('menerima hari ini sampai tujuh hari yang lalu, menurut jam unit', async () => {
  const { press, clock, store, id } = await phoneWorld();
  // 00.30 WIB of the 19th.
  clock.at = Date.parse('2026-11-18T17:30:00Z');
  expect(dayOf(clock.at, 'Asia/Jakarta')).toBe('2026-11-19');
  const status = async (hari: string) => (await press('catat', { ...post, hari })).answer.status;
  expect(await Promise.all(['2026-11-20', '2026-11-11', 'kemarin', ''].map(status))).toEqual([400, 400, 400, 400]);
  expect([await status('2026-11-19'), await status('2026-11-12')]).toEqual([303, 303]);
  expect(await store.totals(id, 0, 99_999)).toHaveLength(2);
});

test('menyebut bidang yang belum diisi tanpa menghilangkan yang lain', async () => {
  const { press } = await phoneWorld();
  const { answer, html, text } = await press('catat', { jenis: 'ucapan', hari: '2026-11-16' });
  expect([answer.status, text]).toEqual([400, expect.stringContaining('Pilih platformnya dahulu.')]);
  expect(html).toMatch(/<option value="ucapan" selected/);
  expect(html).toMatch(/<option value="2026-11-16" selected/);
  expect((await press('catat', { ...post, platform: 'friendster' })).answer.status).toBe(400);
  expect((await press('catat', { ...post, jenis: 'puisi' })).answer.status).toBe(400);
});

test('menyanggah satu hari dan membaca jawabannya', async () => {
  const { send, look, store, id } = await phoneWorld();
  const fields = { hari: '2026-11-12', platform: 'facebook', arah: 'tambah', banyak: '2', alasan: 'terlewat' };
  expect((await send('sanggah', fields)).leads).toBe('/unitku?selesai=sanggah#sanggah');
  expect((await look()).text).toContain('Kam 12/11, Facebook: tambah 2 Ada unggahan yang terlewat Terkirim.');
  expect((await send('sanggah', fields)).answer.status).toBe(409);
  const wrong = await send('sanggah', { ...fields, hari: '2026-08-01' });
  expect([wrong.answer.status, wrong.text]).toEqual([
    400,
    expect.stringContaining('Pilih hari dalam 62 hari terakhir.'),
  ]);
  const [{ id: dispute } = { id: '' }] = await store.disputes(id);
  await store.answerDispute(id, dispute, 'tidak-terlihat', act);
  expect((await look()).text).toContain('Belum diterima. Unggahan itu tidak terlihat di akun resmi');
  expect((await store.audit()).find(({ what }) => what === 'dispute-sent')?.who).toBe(`unit ${id}`);
});

test('menutup halaman di ponsel ini menghapus kuncinya', async () => {
  const { send } = await phoneWorld();
  const { answer, text } = await send('keluar', {});
  expect(answer.headers.get('Set-Cookie')).toContain('siap-siar-unit=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
  expect(text).toContain('Halaman unit ditutup di ponsel ini');
});

test('isian dari situs lain ditolak', async () => {
  const { app, cookieFor, key, store, id } = await phoneWorld();
  const headers = { Cookie: await cookieFor(key), 'Sec-Fetch-Site': 'cross-site', Origin: 'https://jahat.example' };
  const body = new URLSearchParams({ ...post, perubahan: '0' });
  expect((await app.request('/unitku/catat', { method: 'POST', headers, body })).status).toBe(403);
  expect(await store.totals(id, 0, 99_999)).toEqual([]);
});

test('kunci satu unit tidak pernah membuka dasbor, juga bukan halaman unit lain', async () => {
  const { app, cookieFor, unitId, store } = await phoneWorld();
  const names = ['Asam', 'Bacang', 'Kejaksaan', 'Ampui', 'Bintang'];
  const keys = new Map<string, string>();
  for (const name of names) keys.set(name, await makeLink(store, await unitId(name), false, act));
  const seed = Date.now() % 1_000_000;
  console.log(`seed ${seed}`);
  const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
  await fc.assert(
    fc.asyncProperty(pair, async ([name, other]) => {
      const headers = { ...own, Cookie: await cookieFor(keys.get(name) ?? '') };
      const html = await (await app.request('/unitku', { headers })).text();
      expect(/<h1>([^<]*)</.exec(html)?.[1]).toBe(`Kelurahan ${name}`);
      if (other !== name) expect(html).not.toContain(`Kelurahan ${other}`);
      const paths = ['/', `/unit/${await unitId(other)}`, '/laporan'];
      const answers = await Promise.all(paths.map(async (path) => app.request(path, { headers })));
      expect(answers.some(({ status }) => status === 200)).toBe(false);
    }),
    { numRuns: 15, seed },
  );
});

test('kunci yang diubah satu huruf tidak membuka halaman', async () => {
  const { letIn, key } = await phoneWorld();
  const seed = Date.now() % 1_000_000;
  console.log(`seed ${seed}`);
  const change = fc.tuple(fc.nat(key.length - 1), fc.constantFrom(...'ABCXYZabcxyz0189-_'.split('')));
  await fc.assert(
    fc.asyncProperty(change, async ([at, letter]) => {
      const changed = key.slice(0, at) + letter + key.slice(at + 1);
      expect((await letIn(changed)).status).toBe(changed === key ? 303 : 404);
    }),
    { numRuns: 40, seed },
  );
});

test('ringan, tanpa skrip, dan tanpa kotak untuk menulis kalimat', async () => {
  const { look } = await phoneWorld();
  const { html, answer } = await look();
  expect(html).not.toMatch(/<(script|style|textarea)\b|type="text"|\sstyle=|\son[a-z]+=/i);
  expect(html.length).toBeLessThan(60_000);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
});

test('komputer unit yang terhubung mendapat tautan ke halamannya sendiri', async () => {
  const { connect, post: call, cookieFor, app, store, unitId, clock } = await phoneWorld();
  const token = await connect('Bacang');
  const ask = async (body: unknown, bearer = token) => call('link', body, { Authorization: `Bearer ${bearer}` });
  const told = (await (await ask({ v: 1 })).json()) as { v: number; key: string };
  // Opened later than it was made, as on any clock.
  clock.at += 1;
  const headers = { ...own, Cookie: await cookieFor(told.key) };
  expect(await (await app.request('/unitku', { headers })).text()).toContain('<h1>Kelurahan Bacang</h1>');
  expect((await store.audit()).at(-1)).toMatchObject({ what: 'link-made', who: expect.stringMatching(/^perangkat /) });
  expect((await ask({ v: 1, untuk: 'Pak Lurah' })).status).toBe(400);
  expect((await ask({ v: 1 }, `ssd1_${'A'.repeat(43)}`)).status).toBe(401);
  for (let time = 0; time < linksAtMost; time += 1) await ask({ v: 1 });
  expect(await store.links(await unitId('Bacang'), act.at)).toHaveLength(linksAtMost);
  // The one that was opened stays.
  expect((await app.request('/unitku', { headers })).status).toBe(200);
});
