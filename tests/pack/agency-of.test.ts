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

test('mendahulukan apa yang diketik admin', () => {
  const agency = agencyOf(pack, { unit: 'Kelurahan Mawar', tags: [{ tag: '#maju', isMandatory: false }] }, []);
  expect(agency.unit).toBe('Kelurahan Mawar');
  expect(agency.tags).toEqual([{ tag: '#Maju', isMandatory: true }]);
});

test('hanya mengenal pejabat yang sedang bertugas', () => {
  expect(agencyOf(pack, {}, [], '2026-11-21').officials.map(({ name }) => name)).toEqual(['Siti Aminah']);
});
