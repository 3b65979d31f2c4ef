import { expect, test } from 'vitest';
import { unknownAgency } from '@/lib/draft/agency';
import { agencyOf } from '@/lib/pack/agency-of';
import type { Pack } from '@/lib/pack/pack';

const pack: Pack = {
  unit: { nama: 'Kelurahan Melati', kota: 'Kota Pangkalpinang', zona: 'Asia/Makassar' },
  wilayah: { jalan: ['Jl. Mawar'], tempat: ['Balai Warga'] },
  pejabat: [
    { nama: 'Siti Aminah', jabatan: 'Lurah Melati', dari: '2026-01-01' },
    { nama: 'Rahmat', jabatan: 'Lurah Melati', sampai: '2025-12-31' },
  ],
  tagar: [{ tag: '#Maju', wajib: true }],
  target: { perMinggu: 3 },
};

test('tanpa paket dan profil tidak tahu apa-apa', () => {
  expect(agencyOf(null, {}, [])).toEqual(unknownAgency);
});

test('mengambil nama, tempat, tagar, dan target dari paket', () => {
  const agency = agencyOf(pack, {}, ['Taman Sari', 'Balai Warga']);
  expect(agency).toMatchObject({
    unit: 'Kelurahan Melati',
    zone: 'Asia/Makassar',
    weeklyTarget: 3,
    tags: [{ tag: '#Maju', isMandatory: true }],
  });
  expect(agency.places).toEqual(['Jl. Mawar', 'Balai Warga', 'Taman Sari']);
});

test('menyimpan masa rehat, juga yang sudah lewat', () => {
  const rehat = [
    { dari: '2026-03-18', sampai: '2026-03-24', nama: 'Cuti bersama Idulfitri' },
    { dari: '2026-11-16', sampai: '2026-11-17' },
  ];
  expect(agencyOf({ rehat }, {}, []).rehat).toEqual([
    { from: '2026-03-18', until: '2026-03-24', name: 'Cuti bersama Idulfitri' },
    { from: '2026-11-16', until: '2026-11-17', name: undefined },
  ]);
});

test('mendahulukan apa yang diketik admin', () => {
  const agency = agencyOf(pack, { unit: 'Kelurahan Mawar', tags: [{ tag: '#maju', isMandatory: false }] }, []);
  expect(agency.unit).toBe('Kelurahan Mawar');
  expect(agency.tags).toEqual([{ tag: '#Maju', isMandatory: true }]);
});

test('menyimpan masa tugas pejabat, juga yang sudah lewat', () => {
  expect(agencyOf(pack, {}, []).officials).toEqual([
    { name: 'Siti Aminah', position: 'Lurah Melati', from: '2026-01-01', until: undefined },
    { name: 'Rahmat', position: 'Lurah Melati', from: undefined, until: '2025-12-31' },
  ]);
});

test('mengambil hari, pemilihan, kanal, dan istilah dari paket', () => {
  const agency = agencyOf(
    {
      kalender: [{ hari: 'Hari Jadi Kota', tanggal: '09-17', tahunDasar: 1757 }],
      pemilihan: { dari: '2026-10-01', calon: [{ nama: 'Budi', nomor: 2 }], partai: [{ nama: 'Partai Contoh' }] },
      kanal: { telepon: ['0717-421234'] },
      istilah: [{ salah: 'Pemkot PGK', benar: 'Pemerintah Kota Pangkalpinang' }],
    },
    {},
    [],
  );
  expect(agency.days).toMatchObject([{ name: 'Hari Jadi Kota', monthDay: '09-17', baseYear: 1757 }]);
  expect(agency.election).toMatchObject({
    from: '2026-10-01',
    candidates: [{ name: 'Budi', number: 2, accounts: [], slogans: [] }],
    parties: [{ name: 'Partai Contoh', accounts: [] }],
  });
  expect(agency.channels).toEqual({ phones: ['0717-421234'], emails: [], domains: [] });
  expect(agency.terms).toMatchObject([{ wrong: 'Pemkot PGK', right: 'Pemerintah Kota Pangkalpinang' }]);
});

test('mengistirahatkan kotak tulisan situs yang disebut paket', () => {
  expect(agencyOf({ komposer: { istirahat: ['instagram', 'business-suite'] } }, {}, []).resting).toEqual([
    'instagram',
    'business-suite',
  ]);
});

test('prioritas daerah memakai nomor dari paket', () => {
  const prioritas = [{ nomor: 3, nama: 'Layanan dasar yang mudah' }];
  expect(agencyOf({ prioritas }, {}, []).priorities).toEqual([{ number: 3, name: 'Layanan dasar yang mudah' }]);
});
