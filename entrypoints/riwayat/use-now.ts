import { useEffect, useState } from 'react';

/** Milliseconds UTC, taken anew whenever somebody comes back to the page: a tab may stay open for days. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ending = new AbortController();
    const look = () => document.visibilityState === 'visible' && setNow(Date.now());
    document.addEventListener('visibilitychange', look, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return now;
}
