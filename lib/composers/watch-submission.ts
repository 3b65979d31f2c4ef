import type { Composer } from './composer';
import { readEditor } from './editor/read-editor';
import {
  advance,
  armed,
  type End,
  graceAfter,
  idleAfter,
  isOver,
  lonelyAfter,
  type Progress,
  restoredAfter,
  type SubmissionEvent,
  timeoutAfter,
  type Witness,
} from './submission';
import { watchText } from './watch-text';
import { watchPage } from './witness-page';
import { watchRequest } from './witness-request';

/**
 * Notices each press of the site's own Post button (or its key) and follows it to its end. `onArmed` is called
 * within the press with the text that is sent, and returns who is told of the outcome, or null if there is
 * nothing to follow. A second press of the same text while one is under way is the same post, unless the box was
 * empty in between. `page` outlives the composer: many boxes close when they send.
 */
export function watchSubmission(
  composer: Composer,
  onArmed: (text: string) => ((end: End) => void) | null,
  signal: AbortSignal,
  page: AbortSignal,
): void {
  let underWay: ({ text: string } & Followed) | null = null;
  let written = '';

  // The last step may have no box any more (Facebook's "Pengaturan postingan"): it sends what the box held.
  watchText(composer, (text) => (written = text ?? written), signal);

  const press = () => {
    const editor = composer.editor();
    const text = editor ? readEditor(editor) : written;
    if (underWay && !underWay.isCleared() && (text === '' || text === underWay.text)) return;
    const tell = onArmed(text);
    if (!tell) return;
    underWay?.supersede();
    const followed = follow(composer, text, page, (end) => {
      if (underWay?.supersede === followed.supersede) underWay = null;
      tell(end);
    });
    underWay = { text, ...followed };
  };

  const isPostButton = (event: Event) => {
    const button = composer.site.postButtonOf(composer.frame);
    return button !== null && event.composedPath().includes(button) && button.getAttribute('aria-disabled') !== 'true';
  };

  // On window and in the capture phase: before the site acts on it. Only a person's press counts.
  const options = { capture: true, signal };
  window.addEventListener('click', (event) => event.isTrusted && isPostButton(event) && press(), options);
  window.addEventListener(
    'keydown',
    (event) => {
      const editor = composer.editor();
      if (
        event.isTrusted &&
        editor &&
        event.composedPath().includes(editor) &&
        composer.site.isPostKey(event, composer.kind)
      )
        press();
    },
    options,
  );
}

/** A press on its way. */
interface Followed {
  isCleared(): boolean;
  /** Another press takes its place. */
  supersede(): void;
}

/** Follows one press to its end. */
function follow(composer: Composer, text: string, page: AbortSignal, over: (end: End) => void): Followed {
  const { site, kind, frame } = composer;
  const end = new AbortController();
  const signal = AbortSignal.any([page, end.signal]);
  const timers: ReturnType<typeof setTimeout>[] = [];
  let progress: Progress = { ...armed, isScheduled: site.isScheduled(frame) };

  const take = (event: SubmissionEvent) => {
    if (isOver(progress) || signal.aborted) return;
    progress = advance(progress, event);
    if (!isOver(progress)) return;
    end.abort();
    over(progress.state as End);
  };
  const after = (time: number, act: () => void) => {
    const timer = setTimeout(act, time);
    timers.push(timer);
    return timer;
  };
  const takeAfter = (time: number, event: SubmissionEvent) => after(time, () => take(event));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  // The grace counts from the last sign.
  let grace: ReturnType<typeof setTimeout> | undefined;
  const takeSign = (event: SubmissionEvent) => {
    take(event);
    clearTimeout(grace);
    if (!isOver(progress)) grace = takeAfter(graceAfter, { is: 'quiet' });
  };
  const witnessed = (witness: Witness) => {
    if (isOver(progress) || progress.witnesses.includes(witness)) return;
    takeSign({ is: 'witness', witness });
    if (witness === 'cleared' && !isOver(progress)) takeAfter(lonelyAfter, { is: 'timeout' });
  };

  let mayBeRestored = false;
  const look = watchPage(
    composer,
    text,
    {
      started: () => take({ is: 'started' }),
      noticed: (notice) => (notice === 'sent' ? witnessed('notice') : take({ is: notice })),
      cleared: () => witnessed('cleared'),
      restored: () => mayBeRestored && take({ is: 'restored' }),
    },
    signal,
  );
  const request = site.requestOf(kind);
  if (request)
    watchRequest(request, (isWell) => (isWell ? witnessed('request') : takeSign({ is: 'rejected' })), signal);
  takeAfter(idleAfter, { is: 'idle' });
  after(restoredAfter, () => {
    mayBeRestored = true;
    look();
  });
  takeAfter(site.hasMedia(frame) ? timeoutAfter.media : timeoutAfter.text, { is: 'timeout' });
  return {
    isCleared: () => progress.witnesses.includes('cleared'),
    supersede: () => take({ is: 'superseded' }),
  };
}
