import type { Composer } from '@/lib/composers/composer';
import { watchSubmission } from '@/lib/composers/watch-submission';
import { isPrivateWindow } from './is-private-window';
import { newSubmission } from './new-submission';
import { reportPress } from './report';
import { wakeInTime } from './wake-in-time';
import { withDesk } from './with-desk';
import type { Writing } from './writing';

/**
 * Follows every press of the site's own button to its end and tells the background. From the moment the composer is
 * there: who pastes and presses is faster than the desk is loaded. Returns how the desk tells what it knows since.
 */
export function followPresses(
  composer: Composer,
  first: Writing,
  signal: AbortSignal,
  page: AbortSignal,
): (now: Writing) => void {
  let writing = first;
  const onArmed = (text: string) => {
    const { account, settings, jenis, priority, isWatched } = writing;
    const isEmpty = text === '' && !composer.site.hasMedia(composer.frame);
    if (!isWatched || isEmpty || isPrivateWindow()) return null;
    return reportPress(newSubmission(composer, account, jenis, text, priority), (about, submission) =>
      withDesk(({ showCard }) => showCard(about, submission, settings, page)),
    );
  };
  watchSubmission(composer, onArmed, signal, page);
  wakeInTime(composer, signal);
  return (now) => {
    writing = now;
  };
}
