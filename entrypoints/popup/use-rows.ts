import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { PopupRows } from '@/components/popup/popup-view';
import { database } from '@/lib/log/database';
import { noteAsked } from '@/lib/log/note-asked';
import { readRows } from './read-rows';

/**
 * What the popup shows of the log, as it is now; undefined until it is read, null if the log does not open. The
 * questions that it shows are remembered as asked today.
 */
export function useRows(zone: string | undefined): PopupRows | null | undefined {
  const [openedAt] = useState(() => Date.now());
  const rows = useLiveQuery(() => (zone === undefined ? undefined : readRows(openedAt, zone)), [openedAt, zone]);
  const hasQuestions = (rows?.questions.length ?? 0) > 0;
  useEffect(() => {
    if (hasQuestions && zone !== undefined) void noteAsked(openedAt, zone, database);
  }, [hasQuestions, openedAt, zone]);
  return rows;
}
