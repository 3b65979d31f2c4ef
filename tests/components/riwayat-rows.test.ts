import { describe, expect, it } from 'vitest';
import { exportSheet } from '@/components/riwayat/export-sheet';
import { findRows, indexRows, monthsOf, noFilter } from '@/components/riwayat/filter';
import { lookAlikesOf } from '@/components/riwayat/look-alikes';
import { type RiwayatRow, shortText } from '@/components/riwayat/riwayat-row';
import { fingerprintOf } from '@/lib/draft/fingerprint';

const row = (over: Partial<RiwayatRow> = {}): RiwayatRow => ({
  id: 'a1:facebook',
  day: '2024-10-15',
  platform: 'facebook',
  kind: 'post',
  source: 'detected',
  jenis: 'kegiatan',
  priority: 0,
  tagged: 1,
  account: 'Kelurahan Contoh',
  text: 'Kerja bakti di RT 03.',
  hashtags: ['#Contoh'],
  fingerprint: fingerprintOf(over.text ?? 'Kerja bakti di RT 03.'),
  publishedAt: Date.UTC(2024, 9, 15, 7, 10),
  ...over,
});

describe('menyaring riwayat', () => {
  const rows = [
    row(),
    row({ id: 'b2', text: 'Posyandu Melati BUKA Kamis', platform: 'instagram', jenis: 'layanan', source: 'entered' }),
    row({ id: 'c3', kind: 'response', text: '', hashtags: [], account: '@kel_lain', day: '2024-09-30' }),
  ];
  const found = (over: Partial<typeof noFilter>) =>
    findRows(indexRows(rows), { ...noFilter, ...over }).map(({ id }) => id);

  it.each([
    [{ search: 'buka POSYANDU' }, ['b2']],
    [{ search: '#contoh' }, ['a1:facebook', 'b2']],
    [{ search: 'kel_lain' }, ['c3']],
    [{ search: '  ' }, ['a1:facebook', 'b2', 'c3']],
    [{ search: 'bakti buka' }, []],
    [{ platform: 'instagram' as const }, ['b2']],
    [{ jenis: 'layanan' as const }, ['b2']],
    [{ kind: 'response' as const }, ['c3']],
    [{ source: 'entered' as const }, ['b2']],
    [{ month: '2024-09' }, ['c3']],
    [{ month: '2024-10', search: 'bakti' }, ['a1:facebook']],
  ])('%j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('menyebut bulan yang ada, terbaru lebih dahulu', () => {
    expect(monthsOf(rows)).toEqual(['2024-10', '2024-09']);
  });
});

describe('unggahan yang mirip', () => {
  const alike = (over: Partial<RiwayatRow>, earlier: Partial<RiwayatRow> = {}) =>
    lookAlikesOf([row({ id: 'baru', ...over }), row({ id: 'lama', day: '2024-10-10', ...earlier })]).get('baru');

  it('kata yang sama di akun yang sama dalam seminggu disebut harinya', () => {
    expect(alike({})).toBe('2024-10-10');
    expect(alike({ account: 'kelurahan  contoh', text: 'KERJA bakti di RT 03.' })).toBe('2024-10-10');
  });

  it.each<[string, Partial<RiwayatRow>, Partial<RiwayatRow>]>([
    ['lebih dari seminggu', {}, { day: '2024-10-07' }],
    ['akun lain', { account: '@lain' }, {}],
    ['platform lain', { platform: 'x' }, {}],
    ['kata lain', { text: 'Lain' }, {}],
    ['tanpa kata', { text: '' }, { text: '' }],
    ['tanggapan', { kind: 'response' }, { kind: 'response' }],
  ])('%s bukan kemiripan', (_name, over, earlier) => {
    expect(alike(over, earlier)).toBeUndefined();
  });
});

describe('isi berkas', () => {
  it('satu baris untuk tiap catatan, dengan judul kolom', () => {
    expect(exportSheet([row()], 'Asia/Makassar', false)).toEqual([
      ['Hari', 'Jam', 'Platform', 'Bentuk', 'Jenis', 'Dicatat', 'Tagar wajib', 'Akun', 'Tagar', 'Isi'],
      [
        { day: '2024-10-15' },
        '15.10 Wita',
        'Facebook',
        'Unggahan',
        'Kegiatan',
        'otomatis',
        'ya',
        'Kelurahan Contoh',
        '#Contoh',
        'Kerja bakti di RT 03.',
      ],
    ]);
  });

  it('isi yang disembunyikan tidak ikut ke berkas', () => {
    expect(JSON.stringify(exportSheet([row()], 'Asia/Jakarta', true))).not.toMatch(/bakti|Contoh|Isi|Akun/);
  });
});

it.each([
  ['Senam  sehat\ndi balai', 30, 'Senam sehat di balai'],
  ['Senam sehat di balai', 12, 'Senam sehat\u00a0…'],
  ['Senamsehatdibalai', 5, 'Senam\u00a0…'],
])('memendekkan %j menjadi %i huruf di batas kata', (text, length, expected) => {
  expect(shortText(text, length)).toBe(expected);
});
