import { expect, it } from 'vitest';
import { parseAddress } from '@/lib/sync/address';
import { backOff } from '@/lib/sync/back-off';

it.each([
  'https://siar.contoh.go.id/mulai#7K3M-Q2XA-9BCD-EFGH',
  '  https://siar.contoh.go.id/mulai#7k3m q2xa 9bcd efgh ',
  'https://siar.contoh.go.id/mulai#7K3MQ2XA9BCDEFGH',
])('menerima alamat kode seperti yang ditempel orang: %s', (input) => {
  expect(parseAddress(input)).toEqual({ server: 'https://siar.contoh.go.id', code: '7K3M-Q2XA-9BCD-EFGH' });
});

it('menerima http hanya di komputer ini', () => {
  expect(parseAddress('http://127.0.0.1:8787/mulai#7K3M-Q2XA-9BCD-EFGH')?.server).toBe('http://127.0.0.1:8787');
  expect(parseAddress('http://siar.contoh.go.id/mulai#7K3M-Q2XA-9BCD-EFGH')).toBeNull();
});

it.each([
  '',
  '7K3M-Q2XA-9BCD-EFGH',
  'https://siar.contoh.go.id/mulai',
  'https://siar.contoh.go.id/#7K3M-ILOU-9BCD-EFGH',
])('menolak yang bukan alamat kode: %j', (input) => {
  expect(parseAddress(input)).toBeNull();
});

it('menunggu makin lama, paling lama satu jam, dan menuruti peladen', () => {
  expect(backOff(0, null, () => 1)).toBe(30_000);
  expect(backOff(3, null, () => 1)).toBe(240_000);
  expect(backOff(30, null, () => 1)).toBe(3_600_000);
  expect(backOff(5, null, () => 0)).toBe(0);
  expect(backOff(0, 120, () => 0)).toBe(120_000);
});
