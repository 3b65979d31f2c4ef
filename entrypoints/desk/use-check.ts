import { useMemo } from 'react';
import type { CheckResult } from '@/lib/check/check-result';
import { checkerFor } from '@/lib/check/checker-for';
import type { Composer } from '@/lib/composers/composer';
import { readParts } from '@/lib/composers/read-parts';
import type { Draft } from '@/lib/draft/draft';
import type { Settings } from '@/lib/settings/settings';
import { checkPart } from './check-part';
import type { Choices } from './choices';
import type { Written } from './use-draft-text';

export interface Checked {
  draft: Draft;
  result: CheckResult;
}

/** The draft as it stands and what the check says of it; null while there is no box. All on this computer. */
export function useCheck(
  composer: Composer,
  account: string | null,
  { agency, taste }: Settings,
  written: Written | null,
  { jenis, settled }: Choices,
): Checked | null {
  const check = useMemo(() => checkerFor(agency, taste), [agency, taste]);
  return useMemo(() => {
    if (!written) return null;
    const { site, kind, frame } = composer;
    const editor = composer.editor();
    const draft: Draft = {
      surface: site.surface,
      account,
      kind: kind === 'response' ? kind : 'post',
      text: written.text,
      writtenAt: written.at,
      media: site.hasMedia(frame) ? [{ kind: 'image' }] : [],
      jenis: jenis ?? undefined,
      settled,
    };
    const isThread = (site.partsOf?.(frame).length ?? 1) > 1;
    const whole = isThread && editor ? readParts(composer, editor) : draft.text;
    return { draft, result: checkPart((one) => check(one, []), draft, whole) };
  }, [check, composer, account, written, jenis, settled]);
}
