import { useEffect, useState } from 'react';
import type { Settings } from '@/lib/settings/settings';
import { followSettings, readSettings } from '@/lib/settings/store';

/** The settings of now and of every later change; undefined until they are read. Also names the page's language. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const leaving = new AbortController();
    followSettings(setSettings, leaving.signal);
    void readSettings().then(setSettings);
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    if (settings) document.documentElement.lang = settings.language;
  }, [settings]);
  return settings;
}
