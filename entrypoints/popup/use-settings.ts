import { useEffect } from 'react';
import { useSettings as useStored } from '@/entrypoints/composer.content/use-settings';
import type { Settings } from '@/lib/settings/settings';

/** The settings of now and of every later change, null until they are read; names the page's language as well. */
export function useSettings(): Settings | null {
  const settings = useStored();
  useEffect(() => {
    if (settings) document.documentElement.lang = settings.language;
  }, [settings]);
  return settings;
}
