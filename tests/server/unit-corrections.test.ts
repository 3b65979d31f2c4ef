import { expect, test } from 'vitest';
import { entry } from './entries';
import { wednesday } from './test-world';
import { unitWorld } from './unit-page-world';

const act = { who: 'admin uji', at: wednesday };

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
