/**
 * What tells that a post went out. request: the site's own request came back well · notice: the site says so ·
 * cleared: the box closed or emptied. None of them is enough alone: a request can answer 200 with an error,
 * a box can be closed by hand.
 */
export type Witness = 'request' | 'notice' | 'cleared';

export type SubmissionEvent =
  | { is: 'started' }
  | { is: 'witness'; witness: Witness }
  | { is: 'refused' }
  /** The writer pressed again with another text: nothing more will be heard of this one. */
  | { is: 'superseded' }
  /** {@link graceAfter} has passed since the last witness. */
  | { is: 'quiet' }
  /** Nothing happened within {@link idleAfter}: the press did not send anything. */
  | { is: 'idle' }
  /** No more news is expected. */
  | { is: 'timeout' };

export interface Progress {
  state: 'armed' | 'submitting' | 'confirmed' | 'failed' | 'unknown';
  witnesses: Witness[];
}

/** Milliseconds. Text posts answer within seconds; a film may take minutes to upload. */
export const idleAfter = 3_000;
export const timeoutAfter = { text: 60_000, media: 180_000 };
/** A box that closed without another sign: the site will not tell more. */
export const lonelyAfter = 10_000;
/** A request may answer well and the site still refuse a moment later: without its own word we wait this long. */
export const graceAfter = 2_000;

export const armed: Progress = { state: 'armed', witnesses: [] };

export const isOver = ({ state }: Progress): boolean => state !== 'armed' && state !== 'submitting';

/** The state machine of one press: pure, in the order of the events. A state that is over never changes. */
export function advance(progress: Progress, event: SubmissionEvent): Progress {
  if (isOver(progress)) return progress;
  const { state, witnesses } = progress;
  switch (event.is) {
    case 'started':
      return { state: 'submitting', witnesses };
    case 'witness': {
      const all = [...new Set([...witnesses, event.witness])];
      const isCertain = all.length >= 2 && all.includes('notice');
      return { state: isCertain ? 'confirmed' : 'submitting', witnesses: all };
    }
    case 'quiet':
      return witnesses.length >= 2 ? { state: 'confirmed', witnesses } : progress;
    case 'refused':
      // The site says no, yet the box is gone: only the writer knows.
      return { state: witnesses.includes('cleared') ? 'unknown' : 'failed', witnesses };
    case 'superseded':
      if (witnesses.length >= 2) return { state: 'confirmed', witnesses };
      return { state: witnesses.includes('cleared') ? 'unknown' : 'failed', witnesses };
    case 'idle':
      return state === 'armed' ? { state: 'failed', witnesses } : progress;
    case 'timeout':
      return { state: 'unknown', witnesses };
  }
}
