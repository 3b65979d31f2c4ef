import { expect, test } from 'vitest';
import { sayDeed } from '@/server/dashboard/accounts/say-deed';
import type { Audited } from '@/server/store/act';

const names = new Map([['u1', 'Kelurahan Asam']]);
const said = (what: Audited['what'], changes: Partial<Audited> = {}) =>
  sayDeed({ serial: 1, at: 0, who: 'admin rina', unitId: 'u1', detail: '', hash: '', what, ...changes }, (id) =>
    names.get(id),
  );

// Days since 1970: 20775 is 18/11/2026.
test.each([
  [
    'adjusted',
    { detail: '20775 0 -1 salah-catat' },
    'Admin rina mengoreksi jumlah Kelurahan Asam, 18/11/2026 di facebook: −1 (salah catat).',
  ],
  [
    'dispute-sent',
    { who: 'unit u1', detail: '20775 2 2 terlewat' },
    'Halaman unit mengirim sanggahan Kelurahan Asam, 18/11/2026 di x: +2 (terlewat).',
  ],
  ['code-used', { who: 'perangkat 12ab' }, 'Satu komputer terhubung sebagai Kelurahan Asam dengan kode pendaftaran.'],
  [
    'code-tried-out',
    { who: 'kode', detail: 'AB12' },
    'Kode pendaftaran Kelurahan Asam AB12 ditutup setelah lima kali salah.',
  ],
  [
    'code-tried-out',
    { who: 'kode', unitId: '', detail: 'AB12' },
    'Kode undangan AB12 ditutup setelah lima kali salah.',
  ],
  [
    'invited',
    { who: 'petugas budi', unitId: '', detail: 'viewer' },
    'Petugas budi membuat undangan untuk satu pengamat.',
  ],
  ['account-added', { who: 'viewer sari', detail: 'viewer sari' }, 'Pengamat sari membuat akun pengamat sari.'],
  [
    'week-excused',
    { detail: '20773 bencana' },
    'Admin rina mengecualikan Kelurahan Asam dari minggu 16/11/2026 (bencana).',
  ],
  [
    'account-verified',
    { detail: '1 kel.asam' },
    'Admin rina memeriksa akun resmi Kelurahan Asam: kel.asam (instagram).',
  ],
  [
    'months-summed',
    { who: 'server', unitId: '', detail: '12' },
    'Server membukukan 12 angka harian yang lama menjadi jumlah per bulan.',
  ],
  ['unit-ended', { unitId: 'u9' }, 'Admin rina mengakhiri unit yang sudah tidak ada sebagai unit.'],
] as const)('menceritakan %s dengan kalimat biasa', (what, changes, sentence) => {
  expect(said(what, changes)).toBe(sentence);
});
