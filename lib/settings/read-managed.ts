import { browser } from 'wxt/browser';
import type { Language } from '../words/words';

/** What an office's administrator laid down for its computers; null where nothing was. */
export interface Managed {
  /** Address of the tally, as it was written. */
  server: string | null;
  language: Language | null;
}

/** Reads what was laid down. Never throws: without such an administrator Firefox refuses to answer. */
export async function readManaged(): Promise<Managed> {
  try {
    const { server, language } = await browser.storage.managed.get(['server', 'language']);
    return {
      server: typeof server === 'string' ? server : null,
      language: language === 'id' || language === 'en' ? language : null,
    };
  } catch {
    return { server: null, language: null };
  }
}

/** Calls back when the browser learns of something laid down: right after an installation or its start it may not know yet. Gives how to stop. */
export function onManaged(act: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') act();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
