import type { Composer, Notice } from './composer';
import {
  advance,
  armed,
  graceAfter,
  idleAfter,
  isOver,
  lonelyAfter,
  type Progress,
  type SubmissionEvent,
  timeoutAfter,
  type Witness,
} from './submission';
import { watchPage } from './witness-page';
import { watchRequest } from './witness-request';

/** How a press ended. */
export type Outcome = 'confirmed' | 'failed' | 'unknown';

/**
 * Notices each press of the site's own Post button (or its key) and follows it to its end. `onArmed` is called
 * within the press, while the box still holds the text, and returns who is told of the outcome, or null if
 * there is nothing to follow. A second press while one is under way is the same post. `page` outlives the
 * composer: many boxes close when they send.
 */
export function watchSubmission(
  composer: Composer,
  onArmed: () => ((outcome: Outcome) => void) | null,
  signal: AbortSignal,
  page: AbortSignal,
): void {
  let isUnderWay = false;

  const press = () => {
    const tell = isUnderWay ? null : onArmed();
    if (!tell) return;
    isUnderWay = true;
    follow(composer, page, (outcome) => {
      isUnderWay = false;
      tell(outcome);
    });
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
      if (event.isTrusted && editor && event.composedPath().includes(editor) && composer.site.isPostKey(event)) press();
    },
    options,
  );
}

function follow(composer: Composer, page: AbortSignal, over: (outcome: Outcome) => void): void {
  const end = new AbortController();
  const signal = AbortSignal.any([page, end.signal]);
  const timers: ReturnType<typeof setTimeout>[] = [];
  let progress: Progress = armed;

  const take = (event: SubmissionEvent) => {
    if (isOver(progress) || signal.aborted) return;
    progress = advance(progress, event);
    if (!isOver(progress)) return;
    end.abort();
    over(progress.state as Outcome);
  };
  const after = (time: number, event: SubmissionEvent) => timers.push(setTimeout(() => take(event), time));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  const witnessed = (witness: Witness) => {
    if (progress.witnesses.includes(witness)) return;
    take({ is: 'witness', witness });
    after(graceAfter, { is: 'quiet' });
    if (witness === 'cleared') after(lonelyAfter, { is: 'timeout' });
  };

  const { site, frame } = composer;
  after(idleAfter, { is: 'idle' });
  after(site.hasMedia(frame) ? timeoutAfter.media : timeoutAfter.text, { is: 'timeout' });
  const heard = (isWell: boolean, witness: Witness) => (isWell ? witnessed(witness) : take({ is: 'refused' }));
  const signs = {
    started: () => take({ is: 'started' }),
    noticed: (notice: Notice) => heard(notice === 'sent', 'notice'),
    cleared: () => witnessed('cleared'),
  };
  watchPage(composer, signs, signal);
  if (site.request) watchRequest(site.request, (isWell) => heard(isWell, 'request'), signal);
}
