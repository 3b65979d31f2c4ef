import { expect, test } from 'vitest';
import { Problem } from '@/server/problem';
import { publicUrlOf } from '@/server/public-url';

test.each([
  ['https://rekap.example.go.id', 'https://rekap.example.go.id'],
  ['https://rekap.example.go.id/', 'https://rekap.example.go.id'],
  ['HTTPS://Rekap.Example.go.id:443', 'https://rekap.example.go.id'],
  ['http://10.1.2.3:8787', 'http://10.1.2.3:8787'],
])('menerima alamat luar "%s"', (text, origin) => {
  expect(publicUrlOf(text)).toBe(origin);
});

test.each([
  'rekap.example.go.id',
  'rekap.example.go.id:8443',
  'localhost:8787',
  'https://rekap.example.go.id/siar',
  'https://rekap.example.go.id/?a=1',
  'https://rekap.example.go.id/#kode',
  'https://rina:rahasia@rekap.example.go.id',
  'ftp://rekap.example.go.id',
  'https://',
])('menolak alamat luar "%s" dengan satu kalimat', (text) => {
  expect(() => publicUrlOf(text)).toThrow(Problem);
  expect(() => publicUrlOf(text)).toThrow(/^PUBLIC_URL harus [^\n]+, misalnya https:\/\/rekap\.example\.go\.id\.$/);
});
