import { parse } from 'csv-parse/sync';

export interface ListLine {
  /** Of the text, from 1. */
  line: number;
  cells: string[];
}

const delimiters = ['\t', ';', ','];

/** What the first lines are parted by: a tab where cells were copied from Excel, else what its country writes. */
function delimiterOf(text: string): string {
  const start = text.split(/\r?\n/, 20).join('\n');
  const counts = delimiters.map((one) => start.split(one).length - 1);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Lines of a list parted by commas, semicolons or tabs. A quote that is never closed is taken for a sign of the name. */
export function parseRows(text: string): ListLine[] {
  const options = {
    delimiter: delimiterOf(text),
    // A list is pasted together from several sources.
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
  };
  const rowsOf = (quote: string | null) =>
    parse(text, { ...options, quote }) as unknown as { record: string[]; info: { lines: number } }[];
  let rows: ReturnType<typeof rowsOf>;
  try {
    rows = rowsOf('"');
  } catch {
    rows = rowsOf(null);
  }
  return rows
    .map(({ record, info }) => ({ line: info.lines, cells: record }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
