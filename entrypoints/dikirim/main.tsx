import '@fontsource-variable/plus-jakarta-sans';
import '@/components/dikirim/dikirim.css';
import { createRoot } from 'react-dom/client';
import { DikirimPage } from './dikirim-page';

createRoot(document.getElementById('akar') as HTMLElement).render(<DikirimPage />);
