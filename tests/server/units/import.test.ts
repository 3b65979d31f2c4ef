import { expect, test } from 'vitest';
import { readable } from '../readable';
import { unitWorld } from './unit-world';

const rows = [
  ['Puskesmas Melati', 'Puskesmas', 'Rangkui'],
  ['Dinas Perhubungan', 'OPD', ''],
  ['SD Negeri 1', 'sekolah', 'kecamatan gabek'],
];
const listOf = (mark: string, withHeading = false) =>
  [...(withHeading ? [['nama', 'jenis', 'kecamatan']] : []), ...rows].map((row) => row.join(mark)).join('\r\n');
const asFile = (body: string | Uint8Array<ArrayBuffer>) => {
  const form = new FormData();
  form.set('naskah', '');
  form.set('berkas', new File([body], 'daftar.csv'));
  return form;
};
const sealIn = (html: string) => /name="cap" value="(\w+)"/.exec(html)?.[1] ?? '';
const badIn = (html: string) =>
  [...html.matchAll(/<li><b>(Baris \d+\.)<\/b> (.*?)<\/li>/g)].map((one) => readable(`${one[1]} ${one[2]}`));

test.each([
  ['koma', ','],
  ['titik koma', ';'],
  ['tab, seperti salinan dari Excel', '\t'],
])('membaca daftar yang dipisah %s, dengan dan tanpa judul kolom', async (_, mark) => {
  const { send, names } = await unitWorld();
  for (const withHeading of [false, true]) {
    const { status, html } = await send('/unit/impor', { naskah: listOf(mark, withHeading) });
    expect([status, badIn(html)]).toEqual([200, []]);
    expect(readable(html)).toContain('3 unit akan ditambahkan');
    expect(readable(html)).toContain('SD Negeri 1 Sekolah Gabek');
    expect(readable(html)).toContain('Dinas Perhubungan Dinas, badan, atau bagian Semua kecamatan');
  }
  expect(await names()).toHaveLength(42);
});

test('mengikuti urutan kolom di baris judul', async () => {
  const { send } = await unitWorld();
  const naskah = 'No;Kecamatan;Nama Unit;Jenis\n1;Rangkui;Puskesmas Melati;puskesmas';
  expect(readable((await send('/unit/impor', { naskah })).html)).toContain('Puskesmas Melati Puskesmas Rangkui');
});

test.each<[string, Uint8Array<ArrayBuffer>]>([
  ['UTF-8 dengan penandanya', new TextEncoder().encode('\uFEFFnama,jenis,kecamatan\nKafé “Satu”,lainnya,Rangkui')],
  [
    'Windows-1252',
    Uint8Array.from(Buffer.from('nama,jenis,kecamatan\nKaf\xe9 \x93Satu\x94,lainnya,Rangkui', 'latin1')),
  ],
  [
    'UTF-16, "Unicode Text" dari Excel',
    Uint8Array.from(Buffer.from('\uFEFFnama\tjenis\tkecamatan\nKafé “Satu”\tlainnya\tRangkui', 'utf16le')),
  ],
])('membaca berkas %s', async (_, bytes) => {
  const { send } = await unitWorld();
  const { html } = await send('/unit/impor', asFile(bytes));
  expect(readable(html)).toContain('1 unit akan ditambahkan');
  expect(readable(html)).toContain('Kafé “Satu” Lainnya Rangkui');
});

test('menyebut nomor dan alasan setiap baris yang belum bisa dipakai', async () => {
  const { send, unitId, store, world } = await unitWorld();
  await store.endUnit(await unitId('Bacang'), { who: 'petugas uji', at: world.now() });
  const naskah = [
    'nama;jenis;kecamatan',
    'Puskesmas Melati;puskesmas;Rangkui',
    ';puskesmas;Rangkui',
    'PUSKESMAS MELATI;puskesmas;Gabek',
    'Puskesmas Mawar;puskemas;Gabek',
    '',
    'Puskesmas Mawar;puskesmas;Rangkuy',
    `${'a'.repeat(300)};puskesmas;Gabek`,
    '=HYPERLINK("http://contoh.id");puskesmas;Gabek',
    'Kelurahan Asam;kelurahan;Rangkui',
    'Kelurahan Bacang;kelurahan;Bukit Intan',
    'Puskesmas Kenanga',
    'Puskesmas Kamboja;rumah makan keluarga;Gabek',
    'Puskesmas Kamboja;puskesmas;Negeri Entah Berantah',
  ].join('\n');
  const { html } = await send('/unit/impor', { naskah });
  expect(badIn(html)).toEqual([
    'Baris 3. Nama unit belum diisi.',
    'Baris 4. Nama ini sudah ada di baris 2.',
    'Baris 5. Jenis “puskemas” tidak dikenal. Mungkin maksudnya puskesmas.',
    'Baris 7. Kecamatan “Rangkuy” tidak ada di sini. Mungkin maksudnya Rangkui.',
    'Baris 8. Nama unit paling panjang 100 huruf, ini 300.',
    'Baris 9. Nama diawali =, +, -, atau @. Excel membacanya sebagai rumus.',
    'Baris 10. Unit ini sudah ada di daftar unit.',
    'Baris 11. Unit ini ada, tetapi sudah diakhiri.',
    'Baris 12. Jenis unit belum diisi.',
    'Baris 13. Jenis “rumah makan keluarga” tidak dikenal. Pakai kelurahan, desa, kecamatan, puskesmas, sekolah, OPD, atau lainnya.',
    'Baris 14. Kecamatan “Negeri Entah Berantah” tidak ada di sini.',
  ]);
  expect(readable(html)).toContain('1 unit akan ditambahkan');
  expect(readable(html)).toContain('11 baris belum bisa dipakai');
});

test('baru menyimpan setelah "Tambahkan", dan mencatatnya atas nama admin', async () => {
  const { send, names, store } = await unitWorld();
  const naskah = listOf('\t');
  const { html } = await send('/unit/impor', { naskah });
  expect([await names(), readable(html).includes('Tambahkan 3 unit')]).toEqual([
    expect.objectContaining({ length: 42 }),
    true,
  ]);
  const done = await send('/unit/impor/tambahkan', { naskah, cap: sealIn(html) });
  expect([done.status, done.to]).toEqual([303, '/unit?selesai=impor&n=3']);
  expect(await names()).toEqual(expect.arrayContaining(['Dinas Perhubungan', 'Puskesmas Melati', 'SD Negeri 1']));
  const line = (await store.audit()).at(-1);
  expect([line?.what, line?.detail, line?.who.split(' ')[0]]).toEqual(['units-added', 'U-0001 sampai U-0003', 'admin']);
});

test('memperlihatkan dahulu daftar yang diubah setelah dilihat, atau yang ditambahkan dua kali', async () => {
  const { send, names } = await unitWorld();
  const cap = sealIn((await send('/unit/impor', { naskah: listOf('\t') })).html);
  const changed = await send('/unit/impor/tambahkan', {
    naskah: `${listOf('\t')}\nPuskesmas Lain\tpuskesmas\tGabek`,
    cap,
  });
  expect(readable(changed.html)).toContain('4 unit akan ditambahkan');
  expect(await names()).toHaveLength(42);
  await send('/unit/impor/tambahkan', { naskah: listOf('\t'), cap });
  const again = await send('/unit/impor/tambahkan', { naskah: listOf('\t'), cap });
  expect(readable(again.html)).toContain('Belum ada unit yang bisa ditambahkan');
  expect(await names()).toHaveLength(45);
});

test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
  ['kosong', '\n\n', 'Tempel daftarnya, atau pilih berkasnya.'],
  ['hanya berisi judul', 'nama,jenis,kecamatan\n', 'Daftar ini kosong.'],
  ['tanpa kolom nama', 'jenis,kecamatan\npuskesmas,Rangkui', 'Kolom “nama” tidak ditemukan'],
  ['berkas Excel', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'Ini berkas Excel, belum CSV.'],
  ['lebih dari 2.000 baris', 'Unit,lainnya\n'.repeat(2001), 'Daftar ini 2.001 baris.'],
  ['10 MB', 'Unit,lainnya\n'.repeat(800_000), 'Berkas ini lebih besar dari 1 MB.'],
])('daftar %s dikembalikan dengan satu kalimat', async (_, body, sentence) => {
  const { send, names } = await unitWorld();
  const { status, html } = await send('/unit/impor', asFile(body));
  expect([status, html.includes('aria-invalid="true"')]).toEqual([400, true]);
  expect(readable(html)).toContain(sentence);
  expect(await names()).toHaveLength(42);
});

test('membaca 2.000 baris, juga yang semuanya salah, dan tetap menampilkan yang ditempel', async () => {
  const { send } = await unitWorld();
  const good = Array.from({ length: 2000 }, (_, i) => `Unit ${i},lainnya,Rangkui`).join('\n');
  expect(readable((await send('/unit/impor', { naskah: good })).html)).toContain('2000 unit akan ditambahkan');
  const bad = `<script>"${'x'.repeat(80)},karangan,${'y'.repeat(200)}\n`.repeat(2000);
  const { html } = await send('/unit/impor', { naskah: bad });
  expect(readable(html)).toContain('2000 baris belum bisa dipakai');
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script');
});

test('contoh untuk diunduh dapat langsung diimpor', async () => {
  const { app, headers, send } = await unitWorld();
  const csv = await app.request('/unit/impor/contoh.csv', { headers });
  expect(csv.headers.get('Content-Disposition')).toBe('attachment; filename="contoh-unit.csv"');
  const { html } = await send('/unit/impor', asFile(new Uint8Array(await csv.arrayBuffer())));
  expect([badIn(html), readable(html).includes('3 unit akan ditambahkan')]).toEqual([[], true]);
  const xlsx = await app.request('/unit/impor/contoh.xlsx', { headers });
  expect([...new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
});

test('kutipan yang tidak ditutup tidak menelan baris berikutnya', async () => {
  const { send } = await unitWorld();
  const naskah = 'Toko "Satu,lainnya,Rangkui\n"Toko Dua,lainnya,Rangkui\nToko Tiga,lainnya,Rangkui';
  expect(readable((await send('/unit/impor', { naskah })).html)).toContain('3 unit akan ditambahkan');
});
