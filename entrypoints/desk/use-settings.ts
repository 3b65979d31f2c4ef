import { useEffect, useState } from 'react';
import type { Settings } from '@/lib/settings/settings';
import { followSettings, readSettings } from '@/lib/settings/store';

/** The settings as they are now; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    followSettings(setSettings, end.signal);
    void readSettings().then(setSettings);
    return () => end.abort();
  }, []);
  return settings;
}
