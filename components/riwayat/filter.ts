import type { RiwayatRow } from './riwayat-row';

/** What the page shows; null lets everything through. */
export interface Filter {
  search: string;
  platform: RiwayatRow['platform'] | null;
  jenis: RiwayatRow['jenis'] | null;
  kind: RiwayatRow['kind'] | null;
  source: RiwayatRow['source'] | null;
  /** `2024-10`. */
  month: string | null;
}

export const noFilter: Filter = { search: '', platform: null, jenis: null, kind: null, source: null, month: null };

/** Rows beside their lower-case words: folding 20,000 texts costs far more than searching them. */
export interface RowIndex {
  rows: readonly RiwayatRow[];
  words: readonly string[];
}

export const indexRows = (rows: readonly RiwayatRow[]): RowIndex => ({
  rows,
  words: rows.map(({ text, hashtags, account }) => `${text}\n${hashtags.join(' ')}\n${account ?? ''}`.toLowerCase()),
});

/** The rows that every part of the filter lets through; each word of the search must be there, in any order. */
export function findRows({ rows, words }: RowIndex, { search, month, ...exact }: Filter): RiwayatRow[] {
  const asked = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row, index) =>
      (exact.platform === null || row.platform === exact.platform) &&
      (exact.jenis === null || row.jenis === exact.jenis) &&
      (exact.kind === null || row.kind === exact.kind) &&
      (exact.source === null || row.source === exact.source) &&
      (month === null || row.day.startsWith(month)) &&
      asked.every((word) => words[index]?.includes(word)),
  );
}

/** The months that have rows, latest first. */
export const monthsOf = (rows: readonly RiwayatRow[]): string[] =>
  [...new Set(rows.map(({ day }) => day.slice(0, 7)))].sort().reverse();
