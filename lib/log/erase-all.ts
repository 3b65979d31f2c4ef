import type { LogDatabase } from './database';

/** Empties the log. What is counted afterwards is counted under a new slot. */
export const eraseAll = (log: LogDatabase): Promise<void> =>
  log.transaction('rw', log.tables, async () => {
    for (const table of log.tables) await table.clear();
  });
