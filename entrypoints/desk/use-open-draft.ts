import { useEffect, useRef } from 'react';
import type { KeepOpen } from '@/entrypoints/composer.content/open-drafts';
import type { Composer } from '@/lib/composers/composer';
import { applyEdits } from '@/lib/composers/editor/apply-edits';
import type { Draft } from '@/lib/draft/draft';

/** Shows the draft to the popup for as long as it is there; null hides it. */
export function useOpenDraft(
  composer: Composer,
  keepOpen: KeepOpen,
  draft: Draft | null,
  hushed: string[],
  signal: AbortSignal,
): void {
  const now = useRef<{ draft: Draft; hushed: string[] } | null>(null);
  now.current = draft && { draft, hushed };
  useEffect(() => {
    const end = new AbortController();
    keepOpen(
      {
        editor: composer.editor,
        draftOf: () => now.current,
        write: (edits, madeFor) => applyEdits(composer.editor, edits, madeFor),
      },
      AbortSignal.any([signal, end.signal]),
    );
    return () => end.abort();
  }, [composer, keepOpen, signal]);
}
