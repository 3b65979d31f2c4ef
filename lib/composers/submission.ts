/**
 * What tells that a post went out. request: the site's own request came back well · notice: the site says so ·
 * cleared: the box closed or emptied. None of them is enough alone: a request can answer 200 with an error,
 * a box can be closed by hand.
 */
export type Witness = 'request' | 'notice' | 'cleared';

export type SubmissionEvent =
  | { is: 'started' }
  | { is: 'witness'; witness: Witness }
  /** The site says that it did not take the post. */
  | { is: 'refused' }
  /** A request came back badly: sites try again by themselves, so this alone waits for {@link graceAfter}. */
  | { is: 'rejected' }
  /** The site says that the post appears later, or after an administrator has agreed. */
  | { is: 'scheduled' }
  | { is: 'pending' }
  /** {@link restoredAfter} after the press: the box holds the same text and the button can be pressed again. */
  | { is: 'restored' }
  /** The writer pressed again for another post: nothing more will be heard of this one. */
  | { is: 'superseded' }
  /** {@link graceAfter} has passed since the last sign. */
  | { is: 'quiet' }
  /** Nothing happened within {@link idleAfter}: the press did not send anything. */
  | { is: 'idle' }
  /** No more news is expected. */
  | { is: 'timeout' };

/** How a press ended. */
export type End = 'confirmed' | 'failed' | 'unknown' | 'scheduled' | 'pending';

export interface Progress {
  state: 'armed' | 'submitting' | End;
  witnesses: Witness[];
  /** The writer had set a day for it: however it ends, it is not out now. */
  isScheduled?: boolean;
  isRejected?: boolean;
}

/** Milliseconds. Text posts answer within seconds; a film may take minutes to upload. */
export const idleAfter = 3_000;
export const restoredAfter = 5_000;
export const timeoutAfter = { text: 60_000, media: 180_000 };
/** A box that closed without another sign: the site will not tell more. */
export const lonelyAfter = 10_000;
/** A request may answer well and the site still refuse a moment later: without its own word we wait this long. */
export const graceAfter = 2_000;

export const armed: Progress = { state: 'armed', witnesses: [] };

export const isOver = ({ state }: Progress): boolean => state !== 'armed' && state !== 'submitting';

function over(progress: Progress, end: End): Progress {
  const isLater = progress.isScheduled && (end === 'confirmed' || end === 'unknown');
  return { ...progress, state: isLater ? 'scheduled' : end };
}

/** It did not go out, unless the box is gone: then only the writer knows. */
const inVain = (progress: Progress) => over(progress, progress.witnesses.includes('cleared') ? 'unknown' : 'failed');

/** The state machine of one press: pure, in the order of the events. A state that is over never changes. */
export function advance(progress: Progress, event: SubmissionEvent): Progress {
  if (isOver(progress)) return progress;
  const { witnesses } = progress;
  switch (event.is) {
    case 'started':
      return { ...progress, state: 'submitting' };
    case 'witness': {
      const all = [...new Set([...witnesses, event.witness])];
      const isRejected = progress.isRejected && event.witness !== 'request';
      const heard: Progress = { ...progress, state: 'submitting', witnesses: all, isRejected };
      return all.length >= 2 && all.includes('notice') ? over(heard, 'confirmed') : heard;
    }
    case 'rejected':
      // A second request of a post that is out already is refused as a duplicate.
      return witnesses.includes('request') ? progress : { ...progress, state: 'submitting', isRejected: true };
    case 'quiet':
      if (witnesses.length >= 2) return over(progress, 'confirmed');
      return progress.isRejected ? inVain(progress) : progress;
    case 'refused':
      return inVain(progress);
    case 'scheduled':
    case 'pending':
      return over(progress, event.is);
    case 'restored':
      return witnesses.length === 0 ? over(progress, 'failed') : progress;
    case 'superseded':
      return witnesses.length >= 2 ? over(progress, 'confirmed') : inVain(progress);
    case 'idle':
      return progress.state === 'armed' ? over(progress, 'failed') : progress;
    case 'timeout':
      return over(progress, 'unknown');
  }
}
