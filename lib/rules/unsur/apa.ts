import type { Evidence } from '../../bahasa/reading';
import { reasons } from './reasons';
import { toldBelow } from './told-below';
import { type Judge, verdictOf } from './verdict';

/** How far behind the first words a certain name of the matter is still preferred, in letters. */
const headLength = 160;

/** A hazard is the matter of a warning; elsewhere mostly the background of what is done about it. */
const isBackground = ({ cue }: Evidence, jenis: string) => cue === 'bahaya' && jenis !== 'peringatan';

/**
 * What the post exists for. A named event is certain; other content tells a matter that we cannot name.
 * A post has one main matter, told first: only that is shown.
 */
export const judgeApa: Judge = (reading, { jenis }) => {
  const all = [...reading.evidence.apa, ...toldBelow(reading, 'acara', 'apa')];
  const [first] = all;
  if (!first) return verdictOf([]);
  const near = all.filter(({ span }) => span.start - first.span.start <= headLength);
  const strong = near.filter((one) => one.strength === 'strong');
  const main = strong.find((one) => !isBackground(one, jenis)) ?? strong[0];
  // A name far below is shown by the words that open the post, but it is there.
  const isNamed = all.some((one) => one.strength === 'strong');
  return verdictOf([{ ...(main ?? first), strength: isNamed ? 'strong' : 'weak' }], reasons.matterUnnamed);
};
