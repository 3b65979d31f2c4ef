import type { Composer, Notice } from './composer';
import { readParts } from './read-parts';
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
import { watchText } from './watch-text';
import { watchPage } from './witness-page';
import { watchRequest } from './witness-request';

/** How a press ended. */
export type Outcome = 'confirmed' | 'failed' | 'unknown';

/**
 * Notices each press of the site's own Post button (or its key) and follows it to its end. `onArmed` is called
 * within the press with the text that is sent, and returns who is told of the outcome, or null if there is
 * nothing to follow. A second press of the same text while one is under way is the same post. `page` outlives
 * the composer: many boxes close when they send.
 */
export function watchSubmission(
  composer: Composer,
  onArmed: (text: string) => ((outcome: Outcome) => void) | null,
  signal: AbortSignal,
  page: AbortSignal,
): void {
  let underWay: { text: string; supersede(): void } | null = null;
  let written = '';

  // The last step may have no box any more (Facebook's "Pengaturan postingan"): it sends what the box held.
  watchText(composer, (text) => (written = text ?? written), signal);

  const press = () => {
    const editor = composer.editor();
    const text = editor ? readParts(composer, editor) : written;
    if (underWay && (text === '' || text === underWay.text)) return;
    underWay?.supersede();
    const tell = onArmed(text);
    if (!tell) return;
    const supersede = follow(composer, page, (outcome) => {
      underWay = null;
      tell(outcome);
    });
    underWay = { text, supersede };
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

/** Follows one press; returns how to end it when another text takes its place. */
function follow(composer: Composer, page: AbortSignal, over: (outcome: Outcome) => void): () => void {
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
  const after = (time: number, event: SubmissionEvent) => {
    const timer = setTimeout(() => take(event), time);
    timers.push(timer);
    return timer;
  };
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  let grace: ReturnType<typeof setTimeout> | undefined;
  const witnessed = (witness: Witness) => {
    if (progress.witnesses.includes(witness)) return;
    take({ is: 'witness', witness });
    // The grace counts from the last witness.
    clearTimeout(grace);
    grace = after(graceAfter, { is: 'quiet' });
    if (witness === 'cleared') after(lonelyAfter, { is: 'timeout' });
  };

  const { site, kind, frame } = composer;
  after(idleAfter, { is: 'idle' });
  after(site.hasMedia(frame) ? timeoutAfter.media : timeoutAfter.text, { is: 'timeout' });
  const heard = (isWell: boolean, witness: Witness) => (isWell ? witnessed(witness) : take({ is: 'refused' }));
  const signs = {
    started: () => take({ is: 'started' }),
    noticed: (notice: Notice) => heard(notice === 'sent', 'notice'),
    cleared: () => witnessed('cleared'),
  };
  watchPage(composer, signs, signal);
  const request = site.requestOf(kind);
  if (request) watchRequest(request, (isWell) => heard(isWell, 'request'), signal);
  return () => take({ is: 'superseded' });
}
