import { useEffect } from 'react';

/** What the tab is called: "Riwayat – Siap Siar". */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Siap Siar`;
  }, [title]);
}
