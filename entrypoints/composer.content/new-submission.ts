import type { Composer } from '@/lib/composers/composer';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import { hashtagsIn } from '@/lib/draft/hashtags-in';
import type { Jenis } from '@/lib/draft/jenis';
import { type Submission, withoutResponseText } from '@/lib/draft/submission';

/** What is known at the moment of the press. The text is kept in the log of this computer only, that of a response nowhere. */
export const newSubmission = (
  { site, kind, frame }: Composer,
  account: string | null,
  jenis: Jenis,
  text: string,
  priority = 0,
): Submission =>
  withoutResponseText({
    id: crypto.randomUUID(),
    state: 'armed',
    surface: site.surface,
    platforms: site.platformsOf(frame),
    account,
    kind: kind === 'response' ? kind : 'post',
    jenis,
    ...(priority > 0 ? { priority } : {}),
    hashtags: hashtagsIn(text),
    fingerprint: fingerprintOf(text),
    text,
    armedAt: Date.now(),
    ...(site.isScheduled(frame) ? { isScheduled: true } : {}),
  });
