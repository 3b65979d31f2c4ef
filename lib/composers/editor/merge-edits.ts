import type { Edit } from '../../draft/edit';

/**
 * A paste of nothing is no paste, and editors swallow it: what only goes away takes the letter beside it along, which
 * comes back with the paste.
 */
function withNeighbour({ span: { start, end } }: Edit, text: string): Edit {
  // Made when it is needed: it takes longer than all else that a page loads of us.
  const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });
  const before = [...letters.segment(text.slice(0, start))].at(-1)?.segment ?? '';
  if (before !== '') return { span: { start: start - before.length, end }, text: before };
  const after = [...letters.segment(text.slice(end))][0]?.segment ?? '';
  return { span: { start, end: end + after.length }, text: after };
}

/** All edits as one, from the first touched character to the last: one paste, one step of undo. */
export function mergeEdits(edits: Edit[], text: string): Edit {
  const sorted = [...edits].sort((one, other) => one.span.start - other.span.start);
  const start = sorted[0]?.span.start ?? text.length;
  let merged = '';
  let end = start;
  for (const edit of sorted) {
    if (edit.span.start < end) continue;
    merged += text.slice(end, edit.span.start) + edit.text;
    end = edit.span.end;
  }
  const edit = { span: { start, end }, text: merged };
  return merged === '' && end > start ? withNeighbour(edit, text) : edit;
}
