import type { DatabaseSync } from 'node:sqlite';
import { type Database, type Sql, watched } from './database';

interface Job {
  work: (sql: Sql) => Promise<unknown>;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
}

/** Writers that share one commit at most: their answers wait for the slowest of them. */
const atMost = 64;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Transactions on the one writing connection. Those that wait at the same time share one commit, each in a savepoint
 * of its own: a commit waits for the disk, and forty offices at a quarter to eight should not wait in a row. Nobody
 * is answered before the commit.
 */
export function inGroups(db: DatabaseSync, sql: Sql): Database['transaction'] {
  const waiting: Job[] = [];
  let isAtWork = false;

  const runOne = async ({ work, reject }: Job) => {
    db.exec('SAVEPOINT one');
    try {
      const own = watched(sql);
      const result = await work(own.sql);
      await own.all();
      db.exec('RELEASE one');
      return { result };
    } catch (error) {
      // A full disk ends the whole transaction by itself.
      if (!db.isTransaction) throw error;
      db.exec('ROLLBACK TO one');
      db.exec('RELEASE one');
      reject(error);
      return null;
    }
  };

  const commit = async (jobs: Job[]) => {
    try {
      db.exec('BEGIN IMMEDIATE');
      const done: { job: Job; result: unknown }[] = [];
      for (const job of jobs) {
        const outcome = await runOne(job);
        if (outcome) done.push({ job, result: outcome.result });
      }
      db.exec('COMMIT');
      for (const { job, result } of done) job.resolve(result as never);
    } catch (error) {
      for (const job of jobs) job.reject(error);
      // A database that was closed meanwhile has nothing to roll back.
      if (db.isOpen && db.isTransaction) db.exec('ROLLBACK');
    }
  };

  const drain = async () => {
    while (waiting.length > 0) {
      await turn();
      await commit(waiting.splice(0, atMost));
    }
    isAtWork = false;
  };

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ work, resolve, reject });
      if (isAtWork) return;
      isAtWork = true;
      void drain();
    });
}
