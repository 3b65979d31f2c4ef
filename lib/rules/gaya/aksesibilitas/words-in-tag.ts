import { regionNameBlock } from '../../../bahasa/data/region-names';
import { ordinaryNames } from '../../../bahasa/data/regions';
import { calendarNames, frequentWords, shortForms } from './data/frequent-words';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names that a shorter one would be hidden in are left out: "aru" stands in "baru". */
const shortestName = 5;
const shortNames = new Set(['bali', 'aceh', 'riau']);

function build(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const name of regionNameBlock.split(/[|\n]+/)) {
    if (ordinaryNames.has(name) || (name.length < shortestName && !shortNames.has(name))) continue;
    const joined = name.replaceAll(' ', '');
    const known = forms.get(joined);
    // "banda aceh" and "bandaaceh" are both in the list: the one with its spaces tells more.
    if (!known || name.includes(' ')) forms.set(joined, name.split(' ').map(capital).join(''));
  }
  for (const word of [...frequentWords, ...calendarNames]) forms.set(word, capital(word));
  for (const [word, form] of shortForms) forms.set(word, form);
  return forms;
}

let built: ReadonlyMap<string, string> | null = null;
let longest = 0;

/** Known words as a tag writes them, by their lower case. Made when first asked for. */
function formsOfWords(): ReadonlyMap<string, string> {
  if (!built) {
    built = build();
    longest = Math.max(...Array.from(built.keys(), (word) => word.length));
  }
  return built;
}

export interface TagWords {
  /** "PangkalpinangKotaBeribuSenyuman". */
  written: string;
  /** How many words it holds; figures and "ke" before them are none. */
  count: number;
}

const figures = /^(?:ke)?\d{1,6}/;
const wordsIn = (form: string): number =>
  /^\p{Lu}{2,}$/u.test(form) ? 1 : (form.match(/\p{Lu}\p{Ll}/gu)?.length ?? 1);

interface Step {
  parts: number;
  count: number;
  written: string;
}

/** The shortest way from `at` to the end of the tag, from what is known of the places behind it. */
function stepAt(
  tag: string,
  at: number,
  behind: readonly (Step | null)[],
  named: ReadonlyMap<string, string>,
): Step | null {
  let best: Step | null = null;
  const offer = (length: number, form: string, count: number) => {
    const rest = behind[at + length];
    if (rest && (!best || rest.parts + 1 < best.parts))
      best = { parts: rest.parts + 1, count: rest.count + count, written: form + rest.written };
  };
  const forms = formsOfWords();
  for (let length = Math.min(longest, tag.length - at); length > 1; length--) {
    if (!behind[at + length]) continue;
    const part = tag.slice(at, at + length);
    const form = named.get(part) ?? forms.get(part);
    if (form !== undefined) offer(length, form, wordsIn(form));
  }
  const figure = figures.exec(tag.slice(at, at + 8))?.[0];
  if (figure !== undefined) offer(figure.length, figure, 0);
  return best;
}

const none: ReadonlyMap<string, string> = new Map();
const longestTag = 60;

/**
 * Takes a tag apart that consists of known words only, into as few as it can; null where any part is unknown.
 * @param tag without its `#`, in lower case
 * @param named more names with their written form, as the unit's own: "gerunggang" -> "Gerunggang"
 */
export function wordsInTag(tag: string, named: ReadonlyMap<string, string> = none): TagWords | null {
  if (tag.length > longestTag) return null;
  const behind: (Step | null)[] = [];
  behind[tag.length] = { parts: 0, count: 0, written: '' };
  for (let at = tag.length - 1; at >= 0; at--) behind[at] = stepAt(tag, at, behind, named);
  const whole = behind[0];
  return whole ? { written: whole.written, count: whole.count } : null;
}
