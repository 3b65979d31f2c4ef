import { expect, test } from 'vitest';
import type { Pack } from '@/lib/pack/pack';
import { packSchema } from '@/lib/pack/pack';
import { partList } from '@/server/dashboard/pack/parts';
import { typedOfPart } from '@/server/dashboard/pack/typed';
import { fieldOf, packWorld, readable } from './pack-world';

/** Something in every field that a pack has. */
const whole: Pack = {
  tagar: [
    { tag: '#KotaBersih', dari: '2026-11-01', sampai: '2026-11-30', wajib: true, ganti: '#KotaHijau' },
    { tag: '#AyoPosyandu' },
  ],
  kalender: [{ hari: 'Hari Jadi Kota', tanggal: '09-17', tagar: '#HariJadi', tahunDasar: 1757 }],
  pejabat: [{ nama: 'Dra. Siti Aminah, M.Si.', jabatan: 'Camat Contoh', dari: '2025-01-01', sampai: '2026-12-31' }],
  wilayah: { jalan: ['Jalan Mawar', 'Jalan Melati'], tempat: ['Balai Warga'] },
  kanal: { telepon: ['0717-421234'], surel: ['info@contoh.go.id'], domain: ['contoh.go.id'] },
  istilah: [{ salah: 'himbau', benar: 'imbau', alasan: 'bentuk baku; lihat kamus' }],
  prioritas: [
    { nomor: 1, nama: 'Cegah stunting' },
    { nomor: 2, nama: 'Kota bersih' },
  ],
  target: { perMinggu: 2 },
  pilar: [{ hari: 'Senin', tema: 'Layanan' }],
  rehat: [{ dari: '2026-12-24', sampai: '2026-12-31', nama: 'Cuti bersama' }],
  pemilihan: {
    dari: '2026-09-01',
    sampai: '2026-12-01',
    calon: [{ nama: 'Calon Satu', nomor: 1, akun: ['@satu', '@satu.lagi'], slogan: ['Maju, bersama'] }],
    partai: [{ nama: 'Partai Contoh', singkatan: 'PC', akun: ['@contoh'] }],
    tagar: ['#PilihSatu'],
  },
  komposer: { istirahat: ['facebook', 'business-suite'] },
};

test('ada isian untuk semua yang dapat dimuat paket', () => {
  expect(partList.map(({ id }) => id).toSorted()).toEqual(
    Object.keys(packSchema.shape)
      .filter((part) => part !== 'unit')
      .toSorted(),
  );
  expect(partList.map(({ id }) => id).toSorted()).toEqual(Object.keys(whole).toSorted());
});

test('yang disimpan, diterbitkan, dan dibuka lagi sama sampai ke hurufnya', async () => {
  const { adminAt, published } = await packWorld();
  const { save, page, publish, get } = await adminAt();
  for (const part of partList) {
    const fields = Object.fromEntries(typedOfPart(part, whole[part.id]));
    const answer = await save(part.id, fields);
    expect([part.id, answer.status, answer.headers.get('Location')]).toEqual([
      part.id,
      303,
      `/pengaturan/paket?simpan=${part.id}`,
    ]);
    const shown = await page(`/${part.id}`);
    for (const [name, value] of Object.entries(fields)) expect([name, fieldOf(shown, name)]).toEqual([name, value]);
  }
  expect(await published()).toEqual({ target: { perMinggu: 1 } });
  expect((await publish(1)).headers.get('Location')).toBe('/pengaturan/paket?terbit=ya');
  expect(await published()).toEqual(whole);
  expect(readable(await (await get('')).text())).toContain('Belum ada perubahan yang menunggu terbit');
});

test('menerima tanggal dan tagar sebagaimana orang menulisnya', async () => {
  const { adminAt } = await packWorld();
  const { save, page } = await adminAt();
  await save('tagar', { 'isi.0.tag': 'KotaBersih', 'isi.0.dari': '1 November 2026', 'isi.0.sampai': '30-11-2026' });
  const tags = await page('/tagar');
  expect(['tag', 'dari', 'sampai', 'wajib'].map((key) => fieldOf(tags, `isi.0.${key}`))).toEqual([
    '#KotaBersih',
    '1/11/2026',
    '30/11/2026',
    '',
  ]);
  await save('kalender', { 'isi.0.hari': 'Hari Jadi', 'isi.0.tanggal': '17 September' });
  expect(fieldOf(await page('/kalender'), 'isi.0.tanggal')).toBe('17/9');
});

test.each<[string, string, Record<string, string>, string, string]>([
  [
    'tagar dengan spasi',
    'tagar',
    { 'isi.0.tag': '#Kota Bersih' },
    'isi.0.tag',
    'Tagar 1, Tagar: Tagar hanya berisi huruf',
  ],
  [
    'tanggal yang tidak ada',
    'tagar',
    { 'isi.0.tag': '#A', 'isi.0.dari': '31/2/2026' },
    'isi.0.dari',
    'Tagar 1, Berlaku mulai: Tulis tanggal seperti 17/8/2026.',
  ],
  [
    'masa yang terbalik',
    'rehat',
    { 'isi.0.dari': '5/1/2027', 'isi.0.sampai': '4/1/2027' },
    'isi.0.sampai',
    'Hari ini jatuh sebelum hari pertamanya.',
  ],
  [
    'hari rehat tanpa akhir',
    'rehat',
    { 'isi.0.dari': '5/1/2027' },
    'isi.0.sampai',
    'Masa rehat 1, Hari terakhir: Belum diisi.',
  ],
  [
    'hari tahunan yang tidak ada',
    'kalender',
    { 'isi.0.hari': 'A', 'isi.0.tanggal': '31/4' },
    'isi.0.tanggal',
    'Tulis tanggal dan bulan seperti 17/8.',
  ],
  ['nama yang kosong', 'pejabat', { 'isi.0.jabatan': 'Camat' }, 'isi.0.nama', 'Pejabat 1, Nama lengkap: Belum diisi.'],
  [
    'nomor program yang kembar',
    'prioritas',
    { 'isi.0.nama': 'A', 'isi.0.nomor': '1', 'isi.1.nama': 'B', 'isi.1.nomor': '1' },
    'isi.1.nomor',
    'Program 2, Nomor: Nomor 1 sudah dipakai program lain.',
  ],
  [
    'sasaran di atas seminggu',
    'target',
    { perMinggu: '8' },
    'perMinggu',
    'Hari unggah per minggu: Isi angka 1 sampai 7.',
  ],
  [
    'hari karangan',
    'pilar',
    { 'isi.0.hari': 'Ahad', 'isi.0.tema': 'A' },
    'isi.0.hari',
    'Pilih hari dari Senin sampai Minggu.',
  ],
  [
    'nama tempat yang terlalu panjang',
    'wilayah',
    { jalan: `Jalan Mawar\n${'x'.repeat(201)}` },
    'jalan',
    'Jalan, baris 2: Isi paling banyak 200 huruf.',
  ],
  [
    'tagar kampanye dengan tanda baca',
    'pemilihan',
    { tagar: '#Pilih!' },
    'tagar',
    'Tagar kampanye, baris 1: Tagar hanya berisi',
  ],
  [
    'nomor urut yang bukan angka',
    'pemilihan',
    { 'calon.0.nama': 'A', 'calon.0.nomor': 'satu' },
    'calon.0.nomor',
    'Calon 1, Nomor urut: Isi angka 1 sampai 99.',
  ],
])('mengembalikan isian %s dengan satu kalimat di sampingnya', async (_name, part, fields, wrong, sentence) => {
  const { adminAt, store, published } = await packWorld();
  const { save, page } = await adminAt();
  const answer = await save(part, fields);
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(readable(html)).toContain(sentence);
  for (const [name, typed] of Object.entries(fields)) {
    if (typed !== 'Ahad') expect(fieldOf(html, name)).toBe(typed);
  }
  const field = new RegExp(`<(?:input|textarea|select)[^>]* id="${wrong.replaceAll('.', '\\.')}"[^>]*>`).exec(
    html,
  )?.[0];
  expect(field).toContain('aria-invalid="true"');
  expect(html).toContain(`id="${/aria-describedby="[^"]*?(\S+-perbaiki)"/.exec(field ?? '')?.[1]}"`);
  expect(html).toContain(`href="#${wrong}"`);
  expect(await page(`/${part}`)).not.toContain('aria-invalid');
  expect([await published(), await store.packSerial()]).toEqual([{ target: { perMinggu: 1 } }, 1]);
});

test('menambah dan menghapus baris tanpa kehilangan yang sudah diketik', async () => {
  const { adminAt } = await packWorld();
  const { post } = await adminAt();
  const typed = {
    'isi.0.nama': 'Satu',
    'isi.0.nomor': 'x',
    'isi.1.nama': 'Dua',
    'isi.1.nomor': '2',
    'isi.2.nama': 'Tiga',
  };
  const names = (html: string) => [0, 1, 2, 3, 4].map((row) => fieldOf(html, `isi.${row}.nama`));
  const more = await post('/prioritas', { ...typed, do: 'tambah:' });
  expect([more.status, names(await more.text())]).toEqual([200, ['Satu', 'Dua', 'Tiga', '', undefined]]);
  const less = await (await post('/prioritas', { ...typed, do: 'hapus::1' })).text();
  expect(names(less)).toEqual(['Satu', 'Tiga', '', undefined, undefined]);
  expect(fieldOf(less, 'isi.0.nomor')).toBe('x');
});

test('tombol Enter menyimpan dan tidak menghapus baris pertama', async () => {
  const { adminAt } = await packWorld();
  const { save, page } = await adminAt();
  await save('prioritas', { 'isi.0.nama': 'Satu', 'isi.0.nomor': '1' });
  const form = (await page('/prioritas')).split('action="/pengaturan/paket/prioritas"')[1] ?? '';
  expect(/<button[^>]*>/.exec(form)?.[0]).toContain('value="simpan"');
});

test('baris kosong tidak ikut disimpan, dan bagian yang dikosongkan hilang dari paket', async () => {
  const { adminAt, published } = await packWorld();
  const { save, publish } = await adminAt();
  await save('prioritas', { 'isi.0.nama': '', 'isi.0.nomor': ' ', 'isi.1.nama': 'Satu', 'isi.1.nomor': '1' });
  await publish(1);
  expect((await published()).prioritas).toEqual([{ nomor: 1, nama: 'Satu' }]);
  await save('prioritas', { 'isi.0.nama': '' });
  await publish(2);
  expect(await published()).toEqual({ target: { perMinggu: 1 } });
});

test('nama yang ditulis dua kali di satu daftar disimpan sekali', async () => {
  const { adminAt, published } = await packWorld();
  const { save, publish } = await adminAt();
  await save('wilayah', { jalan: ' Jalan Mawar \r\n\r\nJalan  Mawar\nJalan Melati' });
  await publish(1);
  expect((await published()).wilayah).toEqual({ jalan: ['Jalan Mawar', 'Jalan Melati'] });
});
