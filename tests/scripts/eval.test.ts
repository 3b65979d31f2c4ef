import { expect, test } from 'vitest';
import { fileWith, runScript } from './run-script';

const limit = 30_000;
const none = { apa: [], siapa: [], kapan: [], dimana: [], mengapa: [], bagaimana: [] };
const posts = [
  {
    id: 'a',
    platform: 'web',
    type: 'kegiatan',
    text: 'Lurah Melati menggelar kerja bakti di Jalan Mawar, Sabtu (21/11/2026).',
    ...none,
    apa: ['kerja bakti'],
    siapa: ['Lurah Melati'],
    kapan: ['Sabtu'],
    dimana: ['Jalan Mawar'],
  },
  {
    id: 'b',
    platform: 'x',
    type: 'imbauan',
    text: 'Ayo buang sampah pada tempatnya.',
    ...none,
    apa: ['buang sampah'],
    kapan: ['besok'],
  },
];
const ablation = {
  id: 'a-1',
  base: 'a',
  removed: 'kapan',
  text: 'Lurah Melati menggelar kerja bakti di Jalan Mawar.',
  labels: { ...none, apa: ['x'], siapa: ['x'], dimana: ['x'] },
};
const jsonl = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

test('menghitung kehadiran setiap unsur dan peringatan yang keliru', { timeout: limit }, () => {
  const { status, stdout } = runScript('eval.ts', [
    fileWith('berlabel.jsonl', jsonl(posts)),
    fileWith('suntingan.jsonl', jsonl([ablation])),
  ]);
  expect(status).toBe(0);
  const row = (name: string) =>
    stdout
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.trim()
      .split(/\s+/);
  expect(row('di-mana')).toEqual(['di-mana', '1', '1.000', '1.000', '1.000', '1', '0']);
  // One of the two labelled times is not in the text, so one warning counts as wrong.
  expect(row('kapan')).toEqual(['kapan', '2', '1.000', '.500', '.667', '1', '1']);
  expect(stdout).toContain('jenis tertebak benar: 2 dari 2');
  expect(stdout).toMatch(/semua +1\/1 \(100 %\) +1\/1 \(100 %\) +1\/1 \(100 %\)/);
});

test.each<[string, () => string[], RegExp]>([
  ['berkas yang tidak ada', () => ['hilang.jsonl'], /^Berkas hilang\.jsonl tidak ditemukan\.\n$/],
  ['perintah tanpa berkas', () => [], /^Sebutkan berkas berlabel: .+\n$/],
  [
    'baris yang rusak',
    () => [fileWith('rusak.jsonl', '{"id":1}')],
    /^Baris 1 di .+ tidak dapat dibaca: "text" tidak ada\.\n$/,
  ],
])('menjawab %s dengan satu kalimat', { timeout: limit }, (_about, words, sentence) => {
  const { status, stderr } = runScript('eval.ts', words());
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
});
