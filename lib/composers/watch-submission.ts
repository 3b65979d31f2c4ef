import type { Composer } from './composer';
import { pressRowOf } from './press-row';
import { readParts } from './read-parts';
import {
  advance,
  armed,
  type End,
  graceAfter,
  idleAfter,
  isOver,
  isThrough,
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
 * within the press with the text that is sent, and returns who is told of its end, or null if there is nothing to
 * follow. A box that is gone without another sign is told as `unknown` first, and again if the site still speaks. A second press of the same text while one is under way is the same post, unless the site
 * was through with it. `page` outlives the composer: many boxes close when they send.
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
    const text = editor ? readParts(composer, editor) : written;
    if (underWay && !underWay.isThrough() && (text === '' || text === underWay.text)) return;
    const tell = onArmed(text);
    if (!tell) return;
    underWay?.supersede();
    const followed = follow(composer, text, page, tell, () => {
      if (underWay?.supersede === followed.supersede) underWay = null;
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
  /** The site was through with it: pressing again sends another post. */
  isThrough(): boolean;
  /** The box goes to another press. */
  supersede(): void;
}

/** Follows one press to its end. */
function follow(
  composer: Composer,
  text: string,
  page: AbortSignal,
  tell: (end: End) => void,
  over: () => void,
): Followed {
  const { site, kind, frame } = composer;
  const end = new AbortController();
  const signal = AbortSignal.any([page, end.signal]);
  const timers: ReturnType<typeof setTimeout>[] = [];
  const place = pressRowOf(page).enter();
  let isAsked = false;
  let progress: Progress = { ...armed, isScheduled: site.isScheduled(frame) };

  const take = (event: SubmissionEvent) => {
    if (isOver(progress) || signal.aborted) return;
    progress = advance(progress, event);
    if (!isOver(progress)) return;
    end.abort();
    place.leave();
    over();
    if (!isAsked || progress.state !== 'unknown') tell(progress.state as End);
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
  // A slow site may speak long after its box is gone: the writer is asked, and the site is still listened to.
  const ask = () => {
    const isGone = progress.witnesses.includes('cleared') && !progress.isScheduled;
    if (isOver(progress) || isAsked || !isGone) return;
    isAsked = true;
    tell('unknown');
  };
  const witnessed = (witness: Witness) => {
    if (isOver(progress) || progress.witnesses.includes(witness)) return;
    takeSign({ is: 'witness', witness });
    if (witness === 'cleared' && !isOver(progress)) after(lonelyAfter, ask);
  };

  const armedAt = performance.now();
  let heldSince: number | null = null;
  let hasBox = true;
  const look: () => void = watchPage(
    composer,
    text,
    {
      started: () => {
        heldSince = null;
        if (hasBox) take({ is: 'started' });
      },
      noticed: (notice) => (notice === 'sent' ? witnessed('notice') : take({ is: notice })),
      cleared: () => {
        heldSince = null;
        if (hasBox) witnessed('cleared');
      },
      isAlone: () => place.isAlone(),
      overheard: () => take({ is: 'overheard' }),
      held: (isFree) => {
        if (!hasBox) return;
        take({ is: 'returned' });
        if (!isFree) return;
        // Between the answer and the empty box the button may be free for a moment.
        const now = performance.now();
        if (heldSince === null) after(graceAfter, look);
        heldSince ??= now;
        if (now - heldSince >= graceAfter && now - armedAt >= restoredAfter) take({ is: 'restored' });
      },
    },
    signal,
  );
  const request = site.requestOf(kind);
  if (request)
    watchRequest(
      request,
      place.owns,
      (isWell) => (isWell ? witnessed('request') : takeSign({ is: 'rejected' })),
      signal,
    );
  takeAfter(idleAfter, { is: 'idle' });
  after(restoredAfter, () => look());
  takeAfter(site.hasMedia(frame) ? timeoutAfter.media : timeoutAfter.text, { is: 'timeout' });
  return {
    isThrough: () => isThrough(progress),
    supersede: () => {
      hasBox = false;
      take({ is: 'superseded' });
    },
  };
}
