import type { Evidence, PlacedParagraph, Reading } from '../../bahasa/reading';
import { reasons } from './reasons';
import { toldBelow } from './told-below';
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

/** A line of a bare name: no verb, no sign, at most four words. */
const isBareName = ({ paragraph: { tokens, evidence } }: PlacedParagraph): boolean =>
  tokens.length <= 4 && evidence.some((one) => one.unsur === 'siapa') && tokens.every(({ kind }) => kind === 'word');

/** Two such lines below the text are a list of tagged accounts; one is a signature. */
function taggedLines({ paragraphs }: Reading): PlacedParagraph[] {
  const bare = paragraphs.slice(1).filter(isBareName);
  return bare.length > 1 ? bare : [];
}

/** A named office, body or person is certain; a counted or placed group could be told more exactly. */
export const judgeSiapa: Judge = (reading) => {
  const tagged = taggedLines(reading);
  const isTagged = ({ span }: Evidence) =>
    tagged.some(({ start, paragraph }) => span.start >= start && span.end <= start + paragraph.text.length);
  const own = [...reading.evidence.siapa.filter((one) => !isTagged(one)), ...toldBelow(reading, 'peserta', 'siapa')];
  return own.length > 0 ? verdictOf(own, reasons.groupOnly) : verdictOf(signatureOf(reading), reasons.accountOnly);
};
