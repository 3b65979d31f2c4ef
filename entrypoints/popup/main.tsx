import '@fontsource-variable/plus-jakarta-sans';
import '@/components/popup/popup.css';
import '@/components/popup/draft.css';
import '@/components/popup/entry.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupPage } from './popup-page';

createRoot(document.getElementById('akar') as HTMLElement).render(<PopupPage />);

void browser.tabs.getCurrent().then((tab) => document.body.classList.toggle('in-tab', tab !== undefined));
