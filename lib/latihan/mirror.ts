import type { CheckResult } from '../check/check-result';
import type { Span } from '../draft/span';
import { type Unsur, unsurList } from '../draft/unsur';
import { type Finding, isShownElsewhere, type Level, levelList } from '../rules/finding';

/** The levels that ask for a look at the words; a hint for those who ask would only litter the text. */
export type Remark = Exclude<Level, 'info'>;

/** What the mirror says of some words: which element they answer, or what is remarked on them. */
export type Sign = { unsur: Unsur } | { level: Remark };

/** A stretch of the text under the same signs throughout. */
export interface Piece extends Span {
  text: string;
  /** It answers one of the six questions. */
  isFound: boolean;
  /** The gravest remark on it. */
  level: Remark | null;
  /** The signs that end here: a word under each tells what the line under the text means. */
  ends: Sign[];
}

/** As many words of an element as the panel quotes. */
const quotedOf = (unsur: Unsur) => (unsur === 'apa' ? 1 : 2);

/**
 * The text cut where a find or a remark begins or ends; the pieces together are the whole text. `findings` are those
 * that the writer did not put aside.
 */
export function mirrorOf({ reading: { text }, unsur }: CheckResult, findings: readonly Finding[]): Piece[] {
  const finds = unsurList.flatMap((one) =>
    unsur[one].evidence.slice(0, quotedOf(one)).map((span) => ({ span, sign: { unsur: one } as Sign })),
  );
  const remarks = findings.flatMap((finding) => {
    const { span, level } = finding;
    const isSilent = level === 'info' || span.end <= span.start || isShownElsewhere(finding);
    return isSilent ? [] : [{ span, sign: { level } as Sign }];
  });
  const marks = [...finds, ...remarks];
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = marks.filter(({ span }) => span.start <= start && end <= span.end);
    const levels = over.flatMap(({ sign }) => ('level' in sign ? [sign.level] : []));
    return {
      start,
      end,
      text: text.slice(start, end),
      isFound: over.some(({ sign }) => 'unsur' in sign),
      level: levels.sort((a, b) => levelList.indexOf(a) - levelList.indexOf(b))[0] ?? null,
      ends: unique(over.filter(({ span }) => span.end === end).map(({ sign }) => sign)),
    };
  });
}

const nameOf = (sign: Sign) => ('unsur' in sign ? sign.unsur : sign.level);

/** Two remarks on the same words are told once. */
const unique = (signs: Sign[]): Sign[] =>
  signs.filter((one, index) => signs.findIndex((other) => nameOf(other) === nameOf(one)) === index);
