import type { LogDatabase } from './database';

/**
 * Empties the log: posts, counts, questions, the connection. What is counted afterwards is counted under a new slot, so
 * that the tally keeps what it was told before.
 */
export async function eraseAll(log: LogDatabase): Promise<void> {
  await log.transaction('rw', log.tables, () => Promise.all(log.tables.map((table) => table.clear())));
}
