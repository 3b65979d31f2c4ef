import '@fontsource-variable/plus-jakarta-sans';
import '@/components/latihan/latihan.css';
import { createRoot } from 'react-dom/client';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { LatihanDesk } from '../latihan-desk';
import type { LatihanSettings } from '../latihan-settings';

/** The same page without the extension: it knows no unit, and nothing of it may ask the extension. */
const settings: LatihanSettings = {
  agency: unknownAgency,
  taste: defaultTaste,
  language: 'id',
  textSize: 16,
  theme: 'system',
};

createRoot(document.getElementById('akar') as HTMLElement).render(<LatihanDesk settings={settings} page={null} />);
