import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('akar') as HTMLElement).render(<h1>Siap Siar</h1>);
