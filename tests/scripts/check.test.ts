import { expect, test } from 'vitest';
import { unsurList } from '@/lib/draft/unsur';
import { fileWith, runScript } from './run-script';

const limit = 30_000;

test('menceritakan hasil sebuah naskah untuk dibaca orang', { timeout: limit }, () => {
  const file = fileWith(
    'naskah.txt',
    'Lurah Melati bersama kader PKK mengikuti senam sehat, Senin (15/10/2024).\n\nSenam di laksanakan agar lansia bugar.\n',
  );
  const { status, stdout, stderr } = runScript('check.ts', [file, '--platform', 'x']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('✓ Kapan     "Senin (15/10/2024)"');
  expect(stdout).toContain('○ Di mana   belum ada. Warga ingin tahu di mana ini berlangsung.');
  expect(stdout).toContain('Bisa ditambahkan: Kegiatan berlangsung di [nama tempat].');
  expect(stdout).toContain('Keliru (TW-01, baris 1): "Senin" → "Selasa"');
  expect(stdout).toContain('Keliru (EJ-03, baris 3): "di laksanakan" → "dilaksanakan"');
  expect(stdout).not.toContain('!');
});

test('memeriksa banyak naskah, dan naskah yang rusak tidak menghentikan yang lain', { timeout: limit }, () => {
  const text = 'Kerja bakti dihalaman kantor lurah, Sabtu (21/11/2026).';
  const file = fileWith(
    'banyak.jsonl',
    [
      JSON.stringify({
        id: 'satu',
        text,
        platform: 'x',
        writtenAt: '2026-11-20T09:00:00+07:00',
        media: [{ kind: 'image', alt: 'Warga' }],
        recent: ['lama'],
      }),
      '{"id":"dua"',
      JSON.stringify({ id: 'tiga', text, platform: 'friendster' }),
      '',
      JSON.stringify({
        id: 'lima',
        text: 'Senam di taman mawar',
        jenis: 'ucapan',
        pack: { wilayah: { tempat: ['Taman Mawar'] } },
      }),
      JSON.stringify({ id: 'enam', text, pack: { rumus: '1+1' } }),
      JSON.stringify({ id: 'tujuh', text, writtenAt: 'kemarin' }),
    ].join('\n'),
  );
  const { status, lines, stderr } = runScript('check.ts', ['--jsonl', file]);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'Baris 2: bukan JSON yang utuh.',
    expect.stringMatching(/^Baris 3: Platform "friendster" tidak dikenal; pilih facebook, .*\.$/),
    'Baris 6: Paket ditolak: paket memuat isian yang tidak dikenal (rumus).',
    expect.stringMatching(/^Baris 7: "writtenAt" harus berbentuk ISO 8601/),
  ]);
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(lines).toHaveLength(2);
  expect(Object.keys(first.unsur)).toEqual([...unsurList]);
  expect(first.findings).toContainEqual({
    rule: 'EJ-01',
    level: 'salah',
    start: 12,
    end: 21,
    message: 'Tulis “di halaman” (dipisah).',
    fix: 'di halaman',
  });
  expect(second).toMatchObject({
    id: 'lima',
    jenis: 'ucapan',
    unsur: { 'di-mana': { state: 'ada', need: 'tidak-perlu', evidence: [[6, 20]] } },
  });
});

test.each<[string, string[], string]>([
  ['berkas yang tidak ada', ['tidak-ada.txt'], 'Berkas tidak-ada.txt tidak dapat dibaca; periksa nama dan letaknya.'],
  ['pilihan yang tidak dikenal', ['--cepat'], 'Pilihan --cepat tidak dikenal; yang ada: --platform dan --jsonl.'],
  ['perintah tanpa berkas', [], 'Sebutkan berkas naskah: npm run --silent check -- naskah.txt [--platform facebook]'],
])('menjawab %s dengan satu kalimat', { timeout: limit }, (_about, words, sentence) => {
  const { status, stdout, stderr } = runScript('check.ts', words);
  expect([status, stdout, stderr]).toEqual([1, '', `${sentence}\n`]);
});
