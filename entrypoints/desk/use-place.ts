import { useLayoutEffect } from 'react';
import { placePanel } from '@/components/panel/place-panel';
import type { Composer } from '@/lib/composers/composer';
import type { PanelHost } from '@/lib/composers/panel-host';

/** Keeps chip or panel beside the composer while the window or the dialog changes its size. */
export function usePlace({ frame, site }: Composer, host: PanelHost, isOpen: boolean): void {
  useLayoutEffect(() => {
    const place = () => {
      const viewport = { width: innerWidth, height: innerHeight };
      const button = site.postButtonOf(frame)?.getBoundingClientRect();
      host.place(
        placePanel(frame.getBoundingClientRect(), viewport, {
          isOpen,
          overPhoto: site.surface === 'instagram',
          button,
        }),
      );
    };
    const observer = new ResizeObserver(place);
    observer.observe(frame);
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('resize', place);
    };
  }, [frame, site, host, isOpen]);
}
