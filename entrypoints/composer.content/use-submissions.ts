import { useEffect, useRef } from 'react';
import type { Composer } from '@/lib/composers/composer';
import { watchSubmission } from '@/lib/composers/watch-submission';
import type { Jenis } from '@/lib/draft/jenis';
import type { Settings } from '@/lib/settings/settings';
import { newSubmission } from './new-submission';
import { report } from './report';

interface Writing {
  account: string | null;
  settings: Settings;
  jenis: Jenis;
  /** False for a private account, whose posts are nobody's business. */
  isWatched: boolean;
}

/** Follows every press of the site's own button to its end and tells the background. */
export function useSubmissions(composer: Composer, writing: Writing, signal: AbortSignal, page: AbortSignal): void {
  // The press needs what is known at that moment, without setting the watch up anew at every letter.
  const now = useRef(writing);
  now.current = writing;
  useEffect(() => {
    const end = new AbortController();
    const onArmed = (text: string) => {
      const { account, settings, jenis, isWatched } = now.current;
      const isEmpty = text === '' && !composer.site.hasMedia(composer.frame);
      if (!isWatched || isEmpty) return null;
      const submission = newSubmission(composer, account, jenis, text);
      const told = report(submission, settings, page);
      return (state: 'confirmed' | 'failed' | 'unknown') =>
        void told.then(() => report({ ...submission, state, settledAt: Date.now() }, settings, page));
    };
    watchSubmission(composer, onArmed, AbortSignal.any([signal, end.signal]), page);
    return () => end.abort();
  }, [composer, signal, page]);
}
