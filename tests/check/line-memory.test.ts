import { expect, test } from 'vitest';
import { lineMemory } from '@/lib/check/line-memory';

function memoryOf() {
  const made: string[] = [];
  const memory = lineMemory((line) => {
    made.push(line);
    return line.toUpperCase();
  });
  const read = (...lines: string[]) => {
    made.length = 0;
    memory.open();
    for (const line of lines) memory.of(line);
    return { made: [...made], all: memory.all() };
  };
  return { memory, read };
}

test.each<[string, string[], string[]]>([
  ['baris yang diubah', ['satu', 'dua!', 'tiga', 'empat'], ['dua!']],
  ['baris yang disisipkan', ['satu', 'baru', 'dua', 'tiga', 'empat'], ['baru']],
  ['tidak ada bila baris dibuang', ['satu', 'tiga', 'empat'], []],
  ['tidak ada bila baris dipindahkan', ['empat', 'satu', 'dua', 'tiga'], []],
  ['baris yang sama hanya sekali', ['lima', 'satu', 'lima'], ['lima']],
])('membaca ulang hanya: %s', (_, lines, made) => {
  const { read } = memoryOf();
  read('satu', 'dua', 'tiga', 'empat');
  expect(read(...lines)).toEqual({ made, all: lines.map((line) => line.toUpperCase()) });
});

test('mengingat naskah terakhir saja, dan lupa bila diminta', () => {
  const { memory, read } = memoryOf();
  read('satu', 'dua');
  read('tiga');
  expect(read('satu').made).toEqual(['satu']);
  memory.forget();
  expect(read('satu').made).toEqual(['satu']);
});
