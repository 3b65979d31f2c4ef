import { useEffect, useState } from 'react';
import { type Habits, noHabits } from '@/lib/draft/habits';
import { readHabits } from '@/lib/settings/habits-store';

/** What the unit usually does, as it stood when the box or page was opened; nothing until it is read. */
export function useHabits(): Habits {
  const [habits, setHabits] = useState(noHabits);
  useEffect(() => void readHabits().then(setHabits), []);
  return habits;
}
