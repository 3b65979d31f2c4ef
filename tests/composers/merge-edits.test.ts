import { expect, it } from 'vitest';
import { mergeEdits } from '@/lib/composers/editor/apply-edits';

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
