/** So many rows stand on one page: it stays light enough for the slowest line of an office. */
const rowsOnPage = 60;

export interface PageOf<T> {
  rows: T[];
  /** The first is 1. */
  page: number;
  pages: number;
}

/** The number in an address; 1 for nonsense. */
export const pageNumberOf = (asked = ''): number => (/^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1);

/** The rows of one page; past the last one, that. `size`: how many it holds, fewer where each is long. */
export function pageOf<T>(all: readonly T[], asked: number, size = rowsOnPage): PageOf<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(asked, pages);
  return { rows: all.slice((page - 1) * size, page * size), page, pages };
}
