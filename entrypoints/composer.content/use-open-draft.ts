import { useEffect, useRef } from 'react';
import type { Composer } from '@/lib/composers/composer';
import type { Draft } from '@/lib/draft/draft';
import { keepOpen } from './open-drafts';

/** Shows the draft to the popup for as long as it is there; null hides it. */
export function useOpenDraft(composer: Composer, draft: Draft | null, hushed: string[], signal: AbortSignal): void {
  const now = useRef<{ draft: Draft; hushed: string[] } | null>(null);
  now.current = draft && { draft, hushed };
  useEffect(() => {
    const end = new AbortController();
    keepOpen(
      { editor: composer.editor, draftOf: () => now.current, isWritten: true },
      AbortSignal.any([signal, end.signal]),
    );
    return () => end.abort();
  }, [composer, signal]);
}
