import { parse } from 'csv-parse/sync';
import type { Rows } from './part';

const quoted = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as lines whose cells are parted by semicolons: the way Excel writes CSV on an Indonesian computer. */
export const textOfRows = (rows: readonly (readonly string[])[]): string =>
  rows
    // Empty cells at the end need no semicolons.
    .map((row) =>
      row
        .slice(0, row.findLastIndex((cell) => cell !== '') + 1)
        .map(quoted)
        .join('; '),
    )
    .join('\n');

/** A copy from a spreadsheet has tabs; CSV has semicolons or, on an English computer, commas. */
function partingOf(text: string): string {
  if (text.includes('\t')) return '\t';
  return text.includes(';') || !text.includes(',') ? ';' : ',';
}

/**
 * The rows in what was typed or pasted, with the number of the line in which each stands. A head line with the names of
 * the columns is left out. Null for quotation marks that do not close.
 */
export function rowsOfText(block: Rows, text: string): { line: number; texts: string[] }[] | null {
  try {
    const found = parse(text, {
      bom: true,
      delimiter: partingOf(text),
      trim: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const head = block.cells[0]?.name.toLowerCase();
    return found
      .map(({ record, info }) => ({ line: info.lines, texts: record }))
      .filter(({ texts }, index) => index > 0 || texts[0]?.toLowerCase() !== head);
  } catch {
    return null;
  }
}
