import { expect, test } from 'vitest';
import { epochDayOf } from '@/lib/calendar/day';
import type { Role } from '@/server/store/accounts';
import { entry, report } from './entries';
import { testWorld, wednesday } from './test-world';

const act = { who: 'admin uji', at: wednesday };
const form = 'application/x-www-form-urlencoded';

/** The words that a person reads, without the drawing and the marks. */
const readable = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** A tally with the page of Kelurahan Asam, and the words to ask for it. */
async function unitWorld(options: Parameters<typeof testWorld>[0] = {}) {
  const world = await testWorld(options);
  const id = await world.unitId('Asam');
  const open = async (query = '', role: Role = 'admin') => {
    const answer = await world.app.request(`/unit/${id}${query}`, { headers: await world.as(role) });
    const html = await answer.text();
    return { answer, html, text: readable(html) };
  };
  const send = async (path: string, fields: Record<string, string>, role: Role = 'admin') => {
    const headers = { ...(await world.as(role)), 'Content-Type': form };
    const body = new URLSearchParams(fields).toString();
    const answer = await world.app.request(`/unit/${id}/${path}`, { method: 'POST', headers, body });
    const html = await answer.text();
    return { answer, html, text: readable(html), leads: answer.headers.get('Location') };
  };
  const count = async (entries: Parameters<typeof report>[0]) =>
    world.sync(await world.connect('Asam'), report(entries));
  return { ...world, id, open, send, count };
}

test('menulis status, minggu terhadap ukuran, runtun, unggahan terakhir, dan yang dicatat manual', async () => {
  const { open, count } = await unitWorld({ target: 2 });
  await count([
    entry(),
    entry({ day: '2026-11-17', p: 1, s: 2, j: 4 }),
    entry({ day: '2026-11-10' }),
    entry({ day: '2026-11-12', n: 2 }),
    entry({ k: 1, n: 6 }),
  ]);
  const { text } = await open('', 'viewer');
  expect(text).toContain('Kelurahan Asam Kecamatan Rangkui. Ukuran: minimal 2 hari unggah per minggu .');
  expect(text).toContain('Aktif Salin rekap unit');
  expect(text).toContain('Minggu ini 2 dari 2 hari unggah Berturut-turut 2 minggu Unggahan terakhir Rab 18/11');
  expect(text).toContain('Dicatat manual, 26 minggu 1 dari 5');
  expect(text).toContain('Kegiatan 4 Ucapan 1 Menurut platform Facebook 4 Instagram 1');
  expect(text).toContain('Tanggapan, tidak dihitung sebagai unggahan 6');
  expect(text).toContain('*REKAP KELURAHAN ASAM*');
  expect(text).toContain('Unggahan: 5 (Facebook 4, Instagram 1)');
});

test('peta 26 minggu juga terbaca sebagai tabel', async () => {
  const { open, count } = await unitWorld();
  await count([entry({ n: 3 })]);
  const { html, text } = await open();
  expect(html).toMatch(/role="img" aria-label="Peta 26 minggu, .*: 3 unggahan, paling sering Rabu\./);
  expect(text).toContain('16/11 0 0 3');
});

test('beralih ke satu minggu dan satu bulan', async () => {
  const { open, count } = await unitWorld();
  await count([entry(), entry({ day: '2026-11-10', n: 2 }), entry({ day: '2026-10-31', n: 4 })]);
  const week = (await open('?minggu=2026-11-12')).text;
  expect(week).toContain('Minggu 9–15 Nov 1 dari 1 hari unggah');
  expect(week).toContain('Rincian 9–15 Nov Unggahan 2');
  expect((await open('?bulan=2026-11')).text).toContain('Rincian November 2026 Unggahan 3');
  const { html, text } = await open('?bulan=2026-10');
  expect(text).toContain('Rincian Oktober 2026 Unggahan 4');
  expect([html.includes('?bulan=2026-09#'), html.includes('?bulan=2026-11#')]).toEqual([true, true]);
});

test.each(['?minggu=besok', '?minggu=2026-13-40', '?minggu=2099-01-01', '?minggu='])(
  'kembali ke minggu berjalan bila diminta %s',
  async (query) => {
    const { open } = await unitWorld();
    expect((await open(query)).text).toContain('Rincian 16–22 Nov');
  },
);

test.each(['?bulan=2026-13', '?bulan=x', '?bulan=1999-01', '?bulan=2027-01'])(
  'kembali ke bulan berjalan bila diminta %s',
  async (query) => {
    const { open } = await unitWorld();
    expect((await open(query)).text).toContain('Rincian November 2026');
  },
);

test('menyebut prioritas dengan nama dari paket dan tagar wajib yang dipakai', async () => {
  const { open, count, store, world } = await unitWorld();
  const pack = {
    prioritas: [{ nomor: 3, nama: 'Penurunan stunting' }],
    tagar: [{ tag: '#PangkalpinangBersih', wajib: true }],
  };
  await store.publishPack(JSON.stringify(pack), entry().d, await store.packSerial(), act);
  await count([entry({ q: 3, g: 1, n: 2 }), entry({ q: 9 })]);
  const { text } = await open();
  expect((await world.office()).pack.prioritas).toHaveLength(1);
  expect(text).toContain('Memuat semua tagar wajib 2 dari 3');
  expect(text).toContain('Prioritas: Penurunan stunting 2');
  expect(text).toContain('Prioritas: Prioritas nomor 9 1');
});

test('yang boleh melihat tidak mendapat formulir, dan isiannya ditolak', async () => {
  const { open, send, count, store, id } = await unitWorld();
  await count([entry()]);
  await store.excuseWeek({ unitId: id, monday: entry().d - 2, reason: 'libur' }, act);
  const { html } = await open('', 'viewer');
  expect(html.match(/<form[^>]*>/g)).toEqual([expect.stringContaining('action="/keluar"')]);
  expect((await send('tautan', {}, 'viewer')).answer.status).toBe(403);
});

test('unit yang tidak ada dijawab 404', async () => {
  const { app, as } = await unitWorld();
  const answer = await app.request('/unit/karangan', { headers: await as('viewer') });
  expect([answer.status, readable(await answer.text())]).toEqual([404, expect.stringContaining('Unit ini tidak ada')]);
});

const correction = {
  hari: '2026-11-17',
  platform: 'instagram',
  arah: 'tambah',
  banyak: '2',
  alasan: 'terlewat',
  nomor: 'c0ffee00-0000-4000-8000-000000000001',
  terlihat: '0',
};

test('mengoreksi satu hari dengan nama, dan menunjukkannya', async () => {
  const { open, send } = await unitWorld();
  const { leads } = await send('koreksi', correction);
  expect(leads).toMatch(/\?selesai=koreksi#koreksi$/);
  for (const name of ['__proto__', 'constructor', 'lain']) {
    const { answer, html } = await open(`?selesai=${name}`);
    expect([answer.status, html.includes('<p class="done"')]).toEqual([200, false]);
  }
  const { text } = await open('?selesai=koreksi');
  expect(text).toContain('Koreksi tersimpan.');
  expect(text).toContain('Sel 17/11, Instagram: tambah 2 Ada unggahan yang terlewat. Oleh admin contoh-');
  expect(text).toContain('Instagram 2');
});

test.each([
  ['hari yang belum tiba', { hari: '2026-11-19' }, 'hari', 'Hari itu belum tiba.'],
  ['hari yang terlalu lama', { hari: '2025-01-01' }, 'hari', 'Pilih hari dalam 400 hari terakhir.'],
  ['hari yang tidak terbaca', { hari: 'kemarin' }, 'hari', 'Pilih harinya'],
  ['banyaknya nol', { banyak: '0' }, 'banyak', 'Tulis bilangan dari 1 sampai 500.'],
  ['banyaknya berlebihan', { banyak: '501' }, 'banyak', 'Tulis bilangan dari 1 sampai 500.'],
  ['jumlah di bawah nol', { arah: 'kurang', banyak: '7' }, 'banyak', 'menjadi kurang dari nol'],
])('koreksi dengan %s kembali dengan isiannya', async (_name, changes, field, sentence) => {
  const { send, store, id } = await unitWorld();
  const typed = { ...correction, ...changes };
  const { answer, html, text } = await send('koreksi', typed);
  expect([answer.status, text]).toEqual([400, expect.stringContaining(sentence)]);
  expect(html).toMatch(new RegExp(`id="koreksi-${field}"[^>]*aria-invalid="true"`));
  expect(html).toContain(`value="${typed.banyak}"`);
  expect(html).toMatch(/<option value="instagram" selected/);
  expect(await store.adjustments(id, 0, 99_999)).toEqual([]);
});

test('koreksi yang dikirim dua kali tercatat sekali, dan admin lain ditanya lagi dengan isiannya', async () => {
  const { open, send, store, id } = await unitWorld();
  await send('koreksi', correction);
  const again = await send('koreksi', correction);
  expect(again.leads).toMatch(/\?selesai=terkoreksi#koreksi$/);
  expect((await open('?selesai=terkoreksi')).text).toContain('Koreksi ini sudah tersimpan sebelumnya');
  const { answer, html, text } = await send('koreksi', { ...correction, nomor: correction.nomor.replace('1', '2') });
  expect([answer.status, text]).toEqual([409, expect.stringContaining('Koreksi lain sudah tersimpan')]);
  expect(html).toMatch(/<option value="instagram" selected/);
  expect(await store.totals(id, 0, 99_999)).toEqual([{ day: entry({ day: '2026-11-17' }).d, n: 2 }]);
  const made = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const anew = { ...correction, nomor: made('nomor'), terlihat: made('terlihat') };
  expect((await send('koreksi', anew)).leads).toMatch(/\?selesai=koreksi#koreksi$/);
});

test('menolak isian yang tidak ditawarkan formulir', async () => {
  const { send } = await unitWorld();
  const answers = await Promise.all([
    send('koreksi', { ...correction, platform: 'friendster' }),
    send('koreksi', { ...correction, alasan: 'kepala dinas marah' }),
    send('koreksi', { ...correction, nomor: 'x' }),
    send('kecualikan', { minggu: '2026-11-17', alasan: 'libur' }),
    send('kecualikan', { minggu: '2026-11-16', alasan: '<script>' }),
    send('minta-lagi', { minggu: '2026-11-17' }),
    send('sanggahan', { sanggahan: 'x', jawaban: 'mungkin' }),
  ]);
  expect(answers.map(({ answer }) => answer.status)).toEqual([400, 400, 400, 400, 400, 400, 400]);
});

test('minggu yang dikecualikan tidak memutus runtun dan dapat dinilai lagi', async () => {
  const { open, send, count } = await unitWorld();
  await count([entry(), entry({ day: '2026-11-04' })]);
  const streak = async () => /Berturut-turut (\d+) minggu/.exec((await open()).text)?.[1];
  expect(await streak()).toBe('1');
  await send('kecualikan', { minggu: '2026-11-09', alasan: 'bencana' });
  expect(await streak()).toBe('2');
  const { text } = await open('?minggu=2026-11-09');
  expect(text).toContain('Dikecualikan: bencana');
  expect(text).toContain('0 hari unggah, tidak dinilai');
  expect(text).toContain('9–15 Nov 2026: bencana Batalkan');
  await send('minta-lagi', { minggu: '2026-11-09' });
  expect(await streak()).toBe('1');
});

test('menerima sanggahan menambah jumlahnya, sekali', async () => {
  const { open, send, store, id } = await unitWorld();
  await store.sendDispute({ unitId: id, day: entry().d, platform: 1, delta: 1, reason: 'terlewat' }, act);
  const before = await open();
  expect(before.text).toContain('Rab 18/11, Instagram: tambah 1');
  const sanggahan = /name="sanggahan" value="([^"]+)"/.exec(before.html)?.[1] ?? '';
  expect((await send('sanggahan', { sanggahan, jawaban: 'diterima' })).leads).toContain('selesai=sanggahan');
  expect((await send('sanggahan', { sanggahan, jawaban: 'diterima' })).leads).toContain('selesai=terjawab');
  const { text } = await open();
  expect(text).toContain('Tidak ada yang menunggu jawaban. Sudah dijawab: 1');
  expect(text).toContain('Minggu ini 1 dari 1 hari unggah');
});

test('menolak sanggahan menyebut alasannya', async () => {
  const { open, send, store, id } = await unitWorld();
  await store.sendDispute({ unitId: id, day: entry().d, platform: 1, delta: 1, reason: 'terlewat' }, act);
  const [{ id: sanggahan } = { id: '' }] = await store.disputes(id);
  await send('sanggahan', { sanggahan, jawaban: 'sudah-terhitung' });
  expect((await open()).text).toContain('Belum diterima. Unggahan itu sudah terhitung');
});

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

test('menyebut yang disisihkan dengan alasannya', async () => {
  const { open, count } = await unitWorld();
  await count([entry({ day: '2026-12-24', n: 2 })]);
  expect((await open()).text).toContain('2 pada Kamis, 24 Desember 2026: harinya belum tiba');
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

test('halaman unit ringan, tanpa gaya sebaris, dengan satu skrip saja untuk menyalin', async () => {
  const { open, count } = await unitWorld();
  const days = Array.from({ length: 120 }, (_, back) => entry({ d: epochDayOf('2026-11-18') - back, j: back % 10 }));
  await count(days);
  const { html } = await open();
  const unscripted = html.replace('<script src="/dasbor.js" defer=""></script>', '');
  expect(unscripted.length).toBeLessThan(html.length);
  expect(unscripted).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=/i);
  expect(html.length).toBeLessThan(100_000);
});
