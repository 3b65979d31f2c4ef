import { expect, it, test } from 'vitest';
import { signTest } from '@/scripts/eval/score-tags';
import { fileWith, runScript } from './run-script';

const limit = 30_000;
const posts = [
  { id: 'a', account: 'kel', day: '2026-11-01', text: 'Warga berkumpul.', hashtags: ['#KotaHijau'] },
  { id: 'b', account: 'kel', day: '2026-11-03', text: 'Warga bertemu.', hashtags: ['#kotahijau', '#Lain'] },
  { id: 'c', source: 'contoh (@sendiri 2026-11-03)', text: 'Posyandu dibuka. #Posyandu' },
  { id: 'd', account: 'kel', day: '2026-11-04', text: 'Tanpa tagar.', hashtags: [] },
];
const file = () => fileWith('tagar.jsonl', posts.map((post) => JSON.stringify(post)).join('\n'));
const rowOf = (stdout: string, name: string) =>
  stdout
    .split('\n')
    .find((line) => line.startsWith(name))
    ?.slice(name.length)
    .match(/\d+\/\d+/g);

test('tiap unggahan ditinggalkan sekali, dan pembandingnya dihitung pada unggahan yang sama', {
  timeout: limit,
}, () => {
  const { status, stdout } = runScript('eval-tagar.ts', [file()]);
  expect(status).toBe(0);
  expect(rowOf(stdout, 'Siap Siar')).toEqual(['3/3', '3/3', '3/3']);
  expect(rowOf(stdout, 'tersering dari akun')).toEqual(['2/3', '2/3', '2/3']);
  expect(rowOf(stdout, 'daftar topik saja')).toEqual(['1/3', '1/3', '1/1']);
  expect(stdout).toContain('2 dari akun dengan riwayat');
});

test('memisahkan bagian, dan memperlihatkan saran tanpa riwayat', { timeout: limit }, () => {
  const { stdout } = runScript('eval-tagar.ts', [file(), '--part', 'closed', '--list', '3']);
  expect(stdout).toContain('semua 1 unggahan');
  expect(stdout).toContain('saran: #Posyandu\n    aslinya: #Posyandu');
  expect(stdout.match(/saran:/g)).toHaveLength(3);
});

test.each<[string, () => string[], RegExp]>([
  ['berkas yang tidak ada', () => ['hilang.jsonl'], /^Berkas hilang\.jsonl tidak ditemukan\.\n$/],
  ['perintah tanpa berkas', () => [], /^Sebutkan berkas unggahan: .+\n$/],
  ['bagian yang tidak dikenal', () => [file(), '--part', 'separuh'], /^Bagian harus open atau closed\.\n$/],
  ['baris yang rusak', () => [fileWith('cacat.jsonl', '{"id":1}')], /^Baris 1 di .+: "text" tidak ada\.\n$/],
])('menjawab %s dengan satu kalimat', { timeout: limit }, (_about, words, sentence) => {
  const { status, stderr } = runScript('eval-tagar.ts', words());
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
});

it.each([
  [0, 0, 1],
  [1, 1, 1],
  [6, 0, 0.03125],
  [3, 1, 0.625],
])('uji tanda %i lawan %i: p = %d', (one, other, chance) => {
  expect(signTest(one, other)).toBeCloseTo(chance, 6);
});
