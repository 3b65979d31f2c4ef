import { useEffect, useState } from 'react';

/** What stands behind the # of the address, so that the browser's own way back leads from the report to the log. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return hash;
}
