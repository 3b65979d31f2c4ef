import { useSettings } from '@/entrypoints/desk/use-settings';
import { LatihanDesk } from './latihan-desk';

/** The page inside the extension: it knows the unit, and what this writer wants to see. */
export function LatihanPage() {
  const settings = useSettings();
  return settings && <LatihanDesk settings={settings} page="latihan" />;
}
