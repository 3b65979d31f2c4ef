import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { PopupRows } from '@/components/popup/popup-view';
import { dayOf, weekOf } from '@/lib/calendar/day';
import type { Agency } from '@/lib/draft/agency';
import { database } from '@/lib/log/database';
import { noteAsked } from '@/lib/log/note-asked';
import { noteTarget } from '@/lib/log/note-target';
import { readRows } from './read-rows';

/**
 * What the popup shows of the log, as it is now; undefined until it is read, null if the log does not open. The
 * questions that it shows are remembered as asked today, and the target as that of the running week.
 */
export function useRows(agency: Agency | undefined): PopupRows | null | undefined {
  const { zone, weeklyTarget } = agency ?? {};
  const [openedAt] = useState(() => Date.now());
  const rows = useLiveQuery(() => (zone === undefined ? undefined : readRows(openedAt, zone)), [openedAt, zone]);
  const isOpen = Boolean(rows);
  const hasQuestions = (rows?.questions.length ?? 0) > 0;
  useEffect(() => {
    if (hasQuestions && zone !== undefined) void noteAsked(openedAt, zone, database);
  }, [hasQuestions, openedAt, zone]);
  useEffect(() => {
    if (!isOpen || zone === undefined || weeklyTarget === undefined) return;
    void noteTarget(weeklyTarget, weekOf(dayOf(openedAt, zone)), database);
  }, [isOpen, openedAt, zone, weeklyTarget]);
  return rows;
}
