import type { Score } from './score';
import { wilson } from './wilson';

const figure = (value: number) => value.toFixed(2).replace(/^0/, '');

/** "12/14 .86 [.60–.96]": the counts, their share and its 95 % interval. */
export function sayShare(part: number, whole: number): string {
  const [low, high] = wilson(part, whole);
  return whole === 0 ? '0/0' : `${part}/${whole} ${figure(part / whole)} [${figure(low)}–${figure(high)}]`;
}

/** Rows of equal columns, the first to the left, the others to the right. */
export function sayTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ');
  return [head, ...rows].map(line).join('\n');
}

/** The scores of the six elements as a table for people. */
export const sayScores = (scores: readonly Score[]): string =>
  sayTable(
    ['unsur', 'F1', 'presisi', 'recall', 'belum-ada yang keliru', 'bukti pertama cocok'],
    scores.map((one) => [
      one.unsur,
      one.f1.toFixed(3).replace(/^0/, ''),
      sayShare(one.hit, one.seen),
      sayShare(one.hit, one.present),
      sayShare(one.wronglyMissing, one.missing),
      sayShare(one.overlap, one.hit),
    ]),
  );
