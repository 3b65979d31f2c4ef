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
  /** The site says so while another post is under way too. */
  | { is: 'overheard' }
  /** A request came back badly: sites try again by themselves, so this alone waits for {@link graceAfter}. */
  | { is: 'rejected' }
  /** The site says that the post appears later, or after an administrator has agreed. */
  | { is: 'scheduled' }
  | { is: 'pending' }
  /** The box that was empty holds the same text again. */
  | { is: 'returned' }
  /** {@link restoredAfter} after the press: the box holds the same text and the button can be pressed again. */
  | { is: 'restored' }
  /** The writer pressed again for another post: from now on the box speaks of that one. */
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
  /** The box was empty once: a text in it may have been given back, or written anew. */
  wasCleared?: boolean;
  /** The request went well, yet the site gave text and button back: an empty box is no sign any more. */
  isGivenBack?: boolean;
  /** The site refused this post or another one: only its own words tell that this one is out. */
  isDoubted?: boolean;
}

/** Milliseconds. Text posts answer within seconds; a film may take minutes to upload. */
export const idleAfter = 3_000;
export const restoredAfter = 5_000;
export const timeoutAfter = { text: 60_000, media: 180_000 };
/** A box that closed without another sign for so long: the site hardly tells more, so the writer is asked. */
export const lonelyAfter = 10_000;
/** A request may answer well and the site still refuse a moment later: without its own word we wait this long. */
export const graceAfter = 2_000;

export const armed: Progress = { state: 'armed', witnesses: [] };

export const isOver = ({ state }: Progress): boolean => state !== 'armed' && state !== 'submitting';

function over(progress: Progress, end: End): Progress {
  const isLater = progress.isScheduled && (end === 'confirmed' || end === 'unknown');
  return { ...progress, state: isLater ? 'scheduled' : end };
}

const isEnough = ({ witnesses, isGivenBack, isDoubted }: Progress) =>
  witnesses.length >= 2 && ((!isGivenBack && !isDoubted) || witnesses.includes('notice'));

/** What is pressed now is another post, or this one once more after the site was through with it. */
export const isThrough = ({ wasCleared, isRejected, isGivenBack }: Progress): boolean =>
  Boolean(wasCleared || isRejected || isGivenBack);

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
      const wasCleared = all.includes('cleared') || progress.wasCleared;
      const heard: Progress = { ...progress, state: 'submitting', witnesses: all, isRejected, wasCleared };
      return all.length >= 2 && all.includes('notice') ? over(heard, 'confirmed') : heard;
    }
    case 'rejected':
      // A second request of a post that is out already is refused as a duplicate.
      return witnesses.includes('request') ? progress : { ...progress, state: 'submitting', isRejected: true };
    case 'quiet':
      if (isEnough(progress)) return over(progress, 'confirmed');
      return progress.isRejected ? inVain(progress) : progress;
    case 'refused':
      return inVain(progress);
    case 'overheard':
      return { ...progress, isDoubted: true };
    case 'scheduled':
    case 'pending':
      return over(progress, event.is);
    case 'returned':
      return { ...progress, witnesses: witnesses.filter((one) => one !== 'cleared') };
    case 'restored':
      if (progress.wasCleared) return progress;
      return witnesses.length === 0 ? over(progress, 'failed') : { ...progress, isGivenBack: true };
    case 'superseded':
      if (isEnough(progress)) return over(progress, 'confirmed');
      // What the box held before is on its way, even if the same words were written once more.
      if (progress.wasCleared) return { ...progress, witnesses: [...new Set([...witnesses, 'cleared' as const])] };
      return over(progress, 'failed');
    case 'idle':
      return progress.state === 'armed' ? over(progress, 'failed') : progress;
    case 'timeout':
      return over(progress, 'unknown');
  }
}
