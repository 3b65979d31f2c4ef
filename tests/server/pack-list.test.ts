import { expect, test } from 'vitest';
import { fieldOf, packWorld, readable } from './pack-world';

test.each([
  ['tab dari Excel', '#A\tya\t1/11/2026\t30/11/2026\n#B'],
  ['titik koma', '"#A";ya;01/11/2026;30/11/2026;\n#B;;;;'],
  ['koma', '#A,ya,2026-11-01,2026-11-30\n\n#B'],
  ['kepala kolom', 'Tagar;Wajib;Berlaku mulai;Sampai\r\n#A;wajib;1/11/2026;30/11/2026\r\n#B;tidak'],
])('menerima daftar yang ditempel: %s', async (_name, list) => {
  const { adminAt, published } = await packWorld();
  const { save, publish } = await adminAt();
  expect((await save('tagar', { 'isi.daftar': list })).status).toBe(303);
  await publish(1);
  expect((await published()).tagar).toEqual([
    { tag: '#A', wajib: true, dari: '2026-11-01', sampai: '2026-11-30' },
    { tag: '#B' },
  ]);
});

test('menyebut baris daftar yang perlu diperbaiki', async () => {
  const { adminAt } = await packWorld();
  const { save } = await adminAt();
  const list = '#A;ya\n#B;mungkin\n#C;;32/1/2026\n#D;;;;;berlebih\n';
  const answer = await save('tagar', { 'isi.daftar': list });
  const html = await answer.text();
  expect([answer.status, fieldOf(html, 'isi.daftar')]).toEqual([400, list]);
  for (const sentence of [
    'Baris 2, Wajib: Tulis ya, atau kosongkan.',
    'Baris 3, Berlaku mulai: Tulis tanggal seperti 17/8/2026.',
    'Baris 4: Ada lebih dari 5 isian, mulai dari “berlebih”.',
  ])
    expect(readable(html)).toContain(sentence);
  expect(readable(await (await save('tagar', { 'isi.daftar': '"#A;ya' })).text())).toContain(
    'Ada tanda kutip yang tidak ditutup.',
  );
});

test('berpindah antara isian dan daftar tanpa kehilangan apa pun', async () => {
  const { adminAt } = await packWorld();
  const { post } = await adminAt();
  const rows = {
    'isi.0.salah': 'himbau',
    'isi.0.benar': 'imbau',
    'isi.0.alasan': 'baku; "resmi"',
    'isi.1.salah': 'apotik',
  };
  const list = fieldOf(await (await post('/istilah', { ...rows, do: 'daftar:' })).text(), 'isi.daftar') ?? '';
  expect(list).toBe('himbau; imbau; "baku; ""resmi"""\napotik');
  const back = await (await post('/istilah', { 'isi.daftar': list, do: 'baris:' })).text();
  for (const [name, typed] of Object.entries(rows)) expect(fieldOf(back, name)).toBe(typed);
});

test('daftar yang panjang ditulis di satu kotak dan halamannya tetap ringan', async () => {
  const { adminAt, published } = await packWorld();
  const { save, page, publish } = await adminAt();
  const list = Array.from({ length: 500 }, (_, index) => `Camat ${index}; Camat Contoh ${index}; 1/1/2025`).join('\n');
  expect((await save('pejabat', { 'isi.daftar': list })).status).toBe(303);
  const html = await page('/pejabat');
  expect([fieldOf(html, 'isi.daftar'), fieldOf(html, 'isi.0.nama')]).toEqual([list, undefined]);
  expect(html.length).toBeLessThan(100_000);
  await publish(1);
  expect((await published()).pejabat).toHaveLength(500);
  const tooLong = await save('pejabat', { 'isi.daftar': Array.from({ length: 2001 }, () => 'A; B').join('\n') });
  expect([tooLong.status, readable(await tooLong.text())]).toEqual([
    400,
    expect.stringContaining('paling banyak 2.000 baris'),
  ]);
});
