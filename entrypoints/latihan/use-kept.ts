import { useCallback, useState } from 'react';
import { type Kept, readKept, writeKept } from './kept';

/** What the page remembers, how to change it, and the size of its letters; `usual` holds until somebody chose one. */
export function useKept(usual: number) {
  const [kept, setKept] = useState(readKept);
  const size = kept.textSize ?? usual;
  const change = useCallback((part: (kept: Kept) => Partial<Kept>) => {
    // Another tab may have finished an exercise meanwhile.
    const now = readKept();
    const next = { ...now, ...part(now) };
    writeKept(next);
    setKept(next);
  }, []);
  return { done: kept.done, size, change };
}
