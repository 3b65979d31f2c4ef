export type Value = string | number | null;
export type Row = Record<string, Value>;

/** Runs one statement of the portable SQL; each `?` stands for the next value. Numbers come back as numbers. */
export type Sql = (text: string, ...values: Value[]) => Promise<Row[]>;

/** What an engine must be able to do. All that the tally knows is written once above it. */
export interface Database {
  /** Sees what was last committed, never a transaction under way. */
  read: Sql;
  /**
   * Runs `work` whole or not at all; when it resolves, its changes are on the disk. It may run more than once. Statements
   * are run in the order in which they are given; those that `work` does not wait for are waited for before anything is
   * kept, on the same way as the commit, and if one fails nothing is.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Reads that all see the same moment. */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The same `sql`, and a promise of all that was ever asked of it, for whoever must not lose a failure. */
export function watched(sql: Sql): { sql: Sql; all: () => Promise<unknown> } {
  const asked: Promise<unknown>[] = [];
  return {
    sql: (...statement) => {
      const answer = sql(...statement);
      // Heard in `all`; until then a failure that nobody waits for is not one that nobody looks after.
      answer.catch(() => {});
      asked.push(answer);
      return answer;
    },
    all: () => Promise.all(asked),
  };
}

/** `(?, ?), (?, ?)`: places for rows of a statement that writes several. */
export const placesFor = (rows: number, columns: number): string =>
  Array.from({ length: rows }, () => `(${Array.from({ length: columns }, () => '?').join(', ')})`).join(', ');
