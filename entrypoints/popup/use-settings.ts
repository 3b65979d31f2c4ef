import { useEffect } from 'react';
import { useSettings as useStored } from '@/entrypoints/desk/use-settings';
import type { Settings } from '@/lib/settings/settings';
import { dressPage } from './dress-page';

/** The settings of now and of every later change, null until they are read; dresses the page after them as well. */
export function useSettings(): Settings | null {
  const settings = useStored();
  useEffect(() => {
    if (settings) dressPage(settings);
  }, [settings]);
  return settings;
}
