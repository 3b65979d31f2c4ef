import { expect, it } from 'vitest';
import { accountsOf } from '@/components/options/accounts-of';
import { tidyAddress } from '@/components/options/tidy-address';
import { parseAddress } from '@/lib/sync/address';

const server = 'https://siar.namakota.go.id';
const whole = { server, code: 'ABCD-2345-EFGH-6789' };

it.each([
  ['alamat lengkap', 'https://siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789'],
  ['huruf kecil', 'https://siar.namakota.go.id/mulai#abcd-2345-efgh-6789'],
  ['tanpa tanda hubung', 'https://siar.namakota.go.id/mulai#abcd2345efgh6789'],
  ['spasi di sekitar dan di dalam', '  https://siar.namakota.go.id/mulai # abcd 2345 efgh 6789 '],
  ['alamat yang terpotong baris', 'https://siar.namakota\n.go.id/mulai#ABCD-2345-\nEFGH-6789'],
  ['tanpa https', 'siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789'],
  ['huruf besar semua', 'HTTPS://SIAR.NAMAKOTA.GO.ID/MULAI#ABCD-2345-EFGH-6789'],
])('menerima %s', (_name, input) => {
  expect(parseAddress(tidyAddress(input, null))).toEqual(whole);
});

it('menerima kode saja bila alamat Diskominfo sudah dikenal', () => {
  expect(parseAddress(tidyAddress(' abcd 2345 efgh 6789 ', server))).toEqual(whole);
  expect(parseAddress(tidyAddress('abcd 2345 efgh 6789', null))).toBeNull();
});

it('membaca huruf O sebagai nol, I dan L sebagai satu', () => {
  expect(parseAddress(tidyAddress(`${server}/mulai#OIL1-2345-EFGH-6789`, null))?.code).toBe('0111-2345-EFGH-6789');
});

it('memakai alamat baru walau alamat lain sudah dikenal', () => {
  expect(tidyAddress('https://siar.kotalain.go.id/mulai#ABCD-2345-EFGH-6789', server)).toMatch(/kotalain/);
});

it('membiarkan isian yang bukan alamat tetap ditolak', () => {
  for (const input of [
    '',
    'siar.namakota.go.id',
    'selamat pagi',
    'http://siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789',
  ])
    expect(parseAddress(tidyAddress(input, null))).toBeNull();
});

it('mengurutkan akun menurut platform dan melewatkan yang tidak dikenal', () => {
  const answers = { 'instagram:': true, 'facebook:RT 03: Mawar': false, 'facebook:Kelurahan': true, 'entah:apa': true };
  expect(accountsOf(answers)).toEqual([
    { surface: 'facebook', account: 'Kelurahan', isOfficial: true },
    { surface: 'facebook', account: 'RT 03: Mawar', isOfficial: false },
    { surface: 'instagram', account: null, isOfficial: true },
  ]);
});
