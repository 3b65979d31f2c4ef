import { useState } from 'react';
import type { AcceptedPost } from '../site/window';
import { sendStory } from './send-story';

export type SendingState = 'idle' | 'sending' | 'refused';

/** Sends a post and knows how that stands. */
export function useSending(onPosted: (post: AcceptedPost) => void) {
  const [state, setState] = useState<SendingState>('idle');
  const send = (text: string, onRefused?: () => void) => {
    setState('sending');
    sendStory(text).then(onPosted, () => {
      setState('refused');
      onRefused?.();
    });
  };
  return { state, send };
}
