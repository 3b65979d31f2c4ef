import { useEffect, useState } from 'react';
import type { Composer } from '@/lib/composers/composer';

/** Whoever changes the account presses something first, and each press that sends begins with one of these. */
const moments = ['pointerdown', 'keydown', 'focusin'] as const;

/** The account that writes, as the page names it now: it may appear late, and a person may switch while the page lives. */
export function useAccount(composer: Composer, signal: AbortSignal): string | null {
  const { site, frame } = composer;
  const [account, setAccount] = useState(() => site.accountOf(frame));
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      // While the box is away, at work or after a refusal, its frame may not name the account.
      if (composer.editor()) setAccount(site.accountOf(frame));
    };
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, end.signal]) };
    for (const moment of moments) window.addEventListener(moment, look, options);
    return () => end.abort();
  }, [composer, site, frame, signal]);
  return account;
}
