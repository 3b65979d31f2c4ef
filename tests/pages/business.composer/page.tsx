import '../site/window';
import '../site/page.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { listenForShortcuts } from '../site/shortcuts';
import { Home } from './home';

listenForShortcuts();
createRoot(document.getElementById('root') as HTMLElement).render(<Home />);
