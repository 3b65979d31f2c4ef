import { useEffect, useState } from 'react';
import type { Composer } from '@/lib/composers/composer';
import { watchText } from '@/lib/composers/watch-text';

/** Milliseconds without a key before the text is checked. */
export const quiet = 250;

export interface Written {
  text: string;
  /** Milliseconds UTC. */
  at: number;
}

/** The text after a short quiet; null while the frame holds no box to write in. */
export function useDraftText(composer: Composer, signal: AbortSignal): Written | null {
  const [written, setWritten] = useState<Written | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let last: string | null | undefined;
    watchText(
      composer,
      (text) => {
        if (text === last) return;
        last = text;
        clearTimeout(timer);
        timer = setTimeout(() => setWritten(text === null ? null : { text, at: Date.now() }), quiet);
      },
      signal,
    );
    signal.addEventListener('abort', () => clearTimeout(timer));
  }, [composer, signal]);
  return written;
}
