import { createRoot, type Root } from 'react-dom/client';
import css from '@/components/panel/panel.css?inline';
import { openHost, type PanelHost } from '@/lib/composers/panel-host';

/** A host of ours in the page with React in it, until the signal aborts. */
export function openRoot(parent: HTMLElement, name: string, signal: AbortSignal): { host: PanelHost; root: Root } {
  const host = openHost(parent, name, css, signal);
  host.container.className = 'akar';
  const root = createRoot(host.container);
  signal.addEventListener('abort', () => root.unmount());
  return { host, root };
}
