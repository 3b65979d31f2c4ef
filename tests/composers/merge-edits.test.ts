import { expect, it } from 'vitest';
import { mergeEdits } from '@/lib/composers/editor/merge-edits';

const text = 'Senam di laksanakan dihalaman kantor.';

it('menyatukan beberapa perbaikan menjadi satu tempelan', () => {
  const edit = mergeEdits(
    [
      { span: { start: 20, end: 29 }, text: 'di halaman' },
      { span: { start: 6, end: 19 }, text: 'dilaksanakan' },
    ],
    text,
  );
  expect(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)).toBe(
    'Senam dilaksanakan di halaman kantor.',
  );
  expect(edit.span).toEqual({ start: 6, end: 29 });
});

it('tidak menerapkan perbaikan yang bertumpuk', () => {
  const edit = mergeEdits(
    [
      { span: { start: 6, end: 19 }, text: 'dilaksanakan' },
      { span: { start: 9, end: 29 }, text: 'rusak' },
    ],
    text,
  );
  expect(edit).toEqual({ span: { start: 6, end: 19 }, text: 'dilaksanakan' });
});

it.each([
  ['di tengah, bersama huruf sebelumnya', { start: 5, end: 8 }, { span: { start: 4, end: 8 }, text: 'm' }],
  ['di awal, bersama huruf sesudahnya', { start: 0, end: 6 }, { span: { start: 0, end: 7 }, text: 'd' }],
])('menghapus %s, sebab tempelan kosong tidak diterima editor', (_where, span, edit) => {
  expect(mergeEdits([{ span, text: '' }], text)).toEqual(edit);
});

it('tidak membelah emoji di sebelah kata yang dihapus', () => {
  const family = '👨‍👩‍👧';
  const edit = mergeEdits([{ span: { start: family.length, end: family.length + 4 }, text: '' }], `${family} dan ini`);
  expect(edit).toEqual({ span: { start: 0, end: family.length + 4 }, text: family });
});
