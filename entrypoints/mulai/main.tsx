import '@fontsource-variable/plus-jakarta-sans';
import '@/components/mulai/mulai.css';
import { createRoot } from 'react-dom/client';
import { MulaiPage } from './mulai-page';

createRoot(document.getElementById('akar') as HTMLElement).render(<MulaiPage />);
