import '@fontsource-variable/plus-jakarta-sans';
import '@/components/options/options.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from './options-page';

createRoot(document.getElementById('akar') as HTMLElement).render(<OptionsPage />);
