import '@fontsource-variable/plus-jakarta-sans';
import '@/components/riwayat/riwayat.css';
import { createRoot } from 'react-dom/client';
import { RiwayatPage } from './riwayat-page';

createRoot(document.getElementById('akar') as HTMLElement).render(<RiwayatPage />);
