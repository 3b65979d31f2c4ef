import { browser } from 'wxt/browser';
import type { DeskModule } from '@/entrypoints/desk/desk-module';

const load = async (): Promise<{ default: DeskModule }> =>
  import(/* @vite-ignore */ browser.runtime.getURL('/desk.js'));

let loaded: ReturnType<typeof load> | undefined;

/**
 * Does something with what checks and draws, which is loaded into the content script's own world for the first of them.
 * Nothing happens where an update has taken the file away meanwhile: the page goes on without us.
 */
export function withDesk(act: (desk: DeskModule) => void): void {
  // Kept here: after an update the old half can load nothing any more, but has still to say so.
  loaded ??= load();
  loaded.then(
    ({ default: desk }) => act(desk),
    () => {
      loaded = undefined;
    },
  );
}
