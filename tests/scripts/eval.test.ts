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
  const sure = ['1.00', '[.21–1.00]'];
  expect(row('di-mana')).toEqual([
    'di-mana',
    '1.000',
    '1/1',
    ...sure,
    '1/1',
    ...sure,
    '0/1',
    '.00',
    '[.00–.79]',
    '1/1',
    ...sure,
  ]);
  // One of the two labelled times is not in the text, so one warning counts as wrong.
  expect(row('kapan')?.slice(0, 8)).toEqual(['kapan', '.667', '1/1', ...sure, '1/2', '.50', '[.09–.91]']);
  expect(row('kapan')?.slice(8)).toEqual(['1/1', ...sure, '1/1', ...sure]);
  expect(stdout).toMatch(/semua jenis +2\/2 1\.00/);
  expect(stdout).toMatch(/^semua +1\/1 1\.00 \S+ +1\/1 1\.00 \S+ +1\/1 1\.00 \S+ +5\/5 1\.00/m);
  expect(stdout).toContain('web (1)');
  expect(stdout).toContain('imbauan (1)');
});

test('memisahkan bagian terbuka dan tertutup', { timeout: limit }, () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ ...posts[0], id, platform: `petak-${id}` }));
  const ablations = [ablation, { ...ablation, base: 'c' }];
  const file = fileWith('bagian.jsonl', jsonl([...rows, ...ablations]));
  const open = runScript('eval.ts', [file, '--part', 'open']).stdout;
  const closed = runScript('eval.ts', ['--part', 'closed', file, '--errors']).stdout;
  expect([...open.matchAll(/petak-./g)].join(' ')).toBe('petak-a petak-b');
  expect([...closed.matchAll(/petak-./g)].join(' ')).toBe('petak-c');
  expect([open, closed].map((text) => text.includes('Suntingan minimal (1)'))).toEqual([true, true]);
  expect(closed).toContain('kapan: terlewat -; keliru hadir -');
});

test.each<[string, () => string[], RegExp]>([
  ['berkas yang tidak ada', () => ['hilang.jsonl'], /^Berkas hilang\.jsonl tidak ditemukan\.\n$/],
  ['bagian yang tidak dikenal', () => ['a.jsonl', '--part', 'setengah'], /^Bagian harus open atau closed: .+\n$/],
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
