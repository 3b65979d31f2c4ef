import { useEffect, useRef } from 'react';
import type { Composer } from '@/lib/composers/composer';
import { watchSubmission } from '@/lib/composers/watch-submission';
import type { Jenis } from '@/lib/draft/jenis';
import type { Settings } from '@/lib/settings/settings';
import { isPrivateWindow } from './is-private-window';
import { newSubmission } from './new-submission';
import { reportPress } from './report';
import { showCard } from './show-card';
import { wakeInTime } from './wake-in-time';

interface Writing {
  account: string | null;
  settings: Settings;
  jenis: Jenis;
  /** The number of a regional priority, 0 for none. */
  priority: number;
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
      const { account, settings, jenis, priority, isWatched } = now.current;
      const isEmpty = text === '' && !composer.site.hasMedia(composer.frame);
      if (!isWatched || isEmpty || isPrivateWindow()) return null;
      return reportPress(newSubmission(composer, account, jenis, text, priority), (about, submission) =>
        showCard(about, submission, settings, page),
      );
    };
    const mounted = AbortSignal.any([signal, end.signal]);
    watchSubmission(composer, onArmed, mounted, page);
    wakeInTime(composer, mounted);
    return () => end.abort();
  }, [composer, signal, page]);
}
