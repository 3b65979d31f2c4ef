import { emoji } from './emoji';
import type { PlatformId } from './platform';

/**
 * The longest text that a platform takes, in its own way of counting. Seen 2026-11: X 280 weighted characters
 * (developer.x.com), Instagram 2,200, Facebook 63,206, Threads 500.
 */
export const longest: Partial<Record<PlatformId, number>> = {
  facebook: 63_206,
  instagram: 2_200,
  x: 280,
  threads: 500,
};

/** Endings that make a bare "kota.go.id" a link on X. A rarer ending needs its https:// to be seen here. */
const endings =
  'com|net|org|info|biz|gov|edu|id|co|io|me|ly|gl|be|gd|it|us|uk|sg|my|au|jp|tv|cc|to|app|dev|link|page|site|online|news|xyz';
const link = new RegExp(
  `(?<![\\p{L}\\p{N}@.#$_-])(?:https?:\\/\\/)?(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}(?:${endings})(?![\\p{L}\\p{N}-])(?:[/?][^\\s<>"“”]*[^\\s<>"“”.,:;!?')\\]])?`,
  'giu',
);

/** X counts every link as 23 characters and every emoji as 2, however long they are. */
const linkWeight = 23;
const emojiWeight = 2;
/** The code points that weigh one: twitter-text 3.1.0, configuration v3. All others weigh two. */
const light: readonly [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const weightOf = (point: number) => (light.some(([first, last]) => point >= first && point <= last) ? 1 : 2);

/** The length as X counts it. */
export function weightedLength(text: string): number {
  let weight = 0;
  const as = (own: number) => () => {
    weight += own;
    return '';
  };
  const rest = text.normalize('NFC').replace(link, as(linkWeight)).replace(emoji, as(emojiWeight));
  for (const letter of rest) weight += weightOf(letter.codePointAt(0) ?? 0);
  return weight;
}

/** The length of a text as this platform counts it. */
export const lengthOn = (platform: PlatformId, text: string): number =>
  platform === 'x' ? weightedLength(text.trim()) : text.trim().length;
