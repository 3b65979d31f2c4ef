import type { Score } from './score';

const figure = (value: number) => value.toFixed(3).replace(/^0/, '');

/** Rows of equal columns, the first to the left, the others to the right. */
export function sayTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}

/** The scores of the six elements as a table for people. */
export const sayScores = (scores: readonly Score[]): string =>
  sayTable(
    ['unsur', 'hadir', 'presisi', 'recall', 'F1', 'belum-ada', 'di antaranya keliru'],
    scores.map((one) => [
      one.unsur,
      String(one.present),
      figure(one.precision),
      figure(one.recall),
      figure(one.f1),
      String(one.missing),
      String(one.wronglyMissing),
    ]),
  );
