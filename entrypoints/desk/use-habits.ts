import { useEffect, useState } from 'react';
import { type Habits, noHabits } from '@/lib/draft/habits';
import { followHabits, readHabits } from '@/lib/settings/habits-store';

/** What the unit usually does, as it is now; nothing until it is read. */
export function useHabits(): Habits {
  const [habits, setHabits] = useState(noHabits);
  useEffect(() => {
    const end = new AbortController();
    followHabits(setHabits, end.signal);
    void readHabits().then(setHabits);
    return () => end.abort();
  }, []);
  return habits;
}
