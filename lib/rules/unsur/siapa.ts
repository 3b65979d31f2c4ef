import type { Evidence, Reading } from '../../bahasa/reading';
import { type Judge, verdictOf } from './verdict';

const credit = /(?:\bby|\bfoto|\bdok\.?|\bvideo|\bsumber|📷|📸|:)[^@\n]{0,20}$/iu;

/** One mention that stands alone is a signature; two, or one after the hashtags, are tagged accounts; after "by" it is a photo credit. */
function signatureOf({ mentions, hashtags, text }: Reading): Evidence[] {
  const [only, second] = mentions;
  const isAfterTags = hashtags.some((tag) => tag.span.start < (only?.span.start ?? 0));
  if (!only || second || isAfterTags || credit.test(text.slice(Math.max(0, only.span.start - 40), only.span.start)))
    return [];
  return [{ unsur: 'siapa', span: only.span, strength: 'weak', cue: 'tanda-tangan' }];
}

/** A named office, body or person is certain; a counted or placed group could be told more exactly. */
export const judgeSiapa: Judge = (reading) =>
  verdictOf(reading.evidence.siapa.length > 0 ? reading.evidence.siapa : signatureOf(reading));
