/** How the counts get to the Diskominfo, as the foot of the popup says it. */
export type SyncState =
  | { state: 'unlinked' }
  | { state: 'refused' }
  | { state: 'withheld' }
  | { state: 'waiting'; days: number }
  | { state: 'sent'; at: number }
  | { state: 'connected' };

/** What the log knows of sending. */
export interface SyncFacts {
  isLinked: boolean;
  /** Milliseconds since 1970 UTC. */
  sentAt: number | null;
  trouble: 'offline' | 'refused' | 'withheld' | null;
  /** Days with counts that the tally has not confirmed. */
  daysWaiting: number;
}

/** Waiting is only said when an attempt has failed: before that the counts are simply on their way. */
export function syncStateOf({ isLinked, sentAt, trouble, daysWaiting }: SyncFacts): SyncState {
  if (trouble === 'refused') return { state: 'refused' };
  if (!isLinked) return { state: 'unlinked' };
  if (trouble === 'withheld') return { state: 'withheld' };
  if (trouble === 'offline' && daysWaiting > 0) return { state: 'waiting', days: daysWaiting };
  return sentAt === null ? { state: 'connected' } : { state: 'sent', at: sentAt };
}
