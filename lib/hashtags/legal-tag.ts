const shape = /^#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{2,60}$/u;
const mark = /\p{M}/gu;

/** Whether all platforms read it as one tag: letters, figures and underscore only, and not figures alone. */
export const isLegalTag = (tag: string): boolean => shape.test(tag);

/** Keys of tags met before: the same few are asked at every key that the writer presses. */
const keys = new Map<string, string>();
const mostKeys = 2_000;

/** A tag as it is compared: signs, case, underscores and accents make no other tag. */
export function tagKey(tag: string): string {
  const known = keys.get(tag);
  if (known !== undefined) return known;
  const key = tag.normalize('NFKD').replace(mark, '').replace(/[#_]/g, '').toLowerCase();
  if (keys.size >= mostKeys) keys.clear();
  keys.set(tag, key);
  return key;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Kelurahan Air Itam" → "#KelurahanAirItam": capitals keep the words apart for a screen reader. Empty of no word. */
export function tagOf(name: string): string {
  const words = name.replace(/['’‘]/g, '').split(/[^\p{L}\p{N}]+/u);
  const tag = `#${words.map(capital).join('')}`;
  return isLegalTag(tag) ? tag : '';
}
