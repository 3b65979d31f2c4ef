import '@fontsource-variable/plus-jakarta-sans';
import '@/components/latihan/latihan.css';
import { createRoot } from 'react-dom/client';
import { LatihanPage } from './latihan-page';

createRoot(document.getElementById('akar') as HTMLElement).render(<LatihanPage />);
