import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { database } from '@/lib/log/database';
import type { PostRecord } from '@/lib/log/records';
import { readAll, readNewest } from './read-records';

interface Records {
  /** undefined until the first are read, null if the log does not open. */
  rows: PostRecord[] | null | undefined;
  isWhole: boolean;
}

/** What tells that posts came, went, or lost their texts, here or in another page; null if the log does not open. */
const readState = async () => {
  try {
    return `${await database.posts.count()} ${(await database.read('textsFrom')) ?? ''}`;
  } catch {
    return null;
  }
};

/**
 * The log: the newest records at once, then the whole. It is read anew when posts came or went, wherever that was;
 * `reread` is for what changes neither, as a correction.
 */
export function useRecords() {
  const [hasShown, setHasShown] = useState(false);
  const state = useLiveQuery(() => (hasShown ? readState() : undefined), [hasShown]);
  const [{ rows, isWhole }, setRecords] = useState<Records>({ rows: undefined, isWhole: false });
  // The first glance waits for nothing, and the long read that follows does not compete with it.
  useEffect(() => {
    const showNewest = (rows: PostRecord[]) =>
      setRecords((known) => (known.isWhole ? known : { rows, isWhole: false }));
    readNewest()
      .then(showNewest, () => setRecords({ rows: null, isWhole: false }))
      .finally(() => setHasShown(true));
  }, []);
  useEffect(() => {
    if (state === undefined) return;
    if (state === null) return setRecords({ rows: null, isWhole: false });
    let isOver = false;
    readAll().then(
      (rows) => !isOver && setRecords({ rows, isWhole: true }),
      () => !isOver && setRecords({ rows: null, isWhole: false }),
    );
    return () => {
      isOver = true;
    };
  }, [state]);
  const reread = async () => setRecords({ rows: await readAll(), isWhole: true });
  return { rows, isWhole, reread };
}
