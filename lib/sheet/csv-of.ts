/** A cell of a file: a text, a number that can be added up, or a local day that a spreadsheet shall know as one. */
export type SheetCell = string | number | { day: string };

/** What a spreadsheet would run as a formula; a tab or line break before it does not stop that. */
const formula = /^[\s]*[=+\-@]/;

const cellOf = (cell: SheetCell): string => {
  const text = typeof cell === 'object' ? cell.day : `${cell}`;
  const guarded = typeof cell === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** A table as CSV (RFC 4180) in UTF-8 with its mark, without which Excel takes it for another encoding. */
export const csvOf = (rows: readonly SheetCell[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
