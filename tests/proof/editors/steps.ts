import type { Edit } from '@/lib/draft/edit';
import type { Dice } from '../dice';

/** What stands in the box, and where a person's caret or selection is; null where only the browser knows. */
export interface Standing {
  text: string;
  caret: { start: number; end: number } | null;
}

export type Step =
  | { do: 'type'; text: string }
  | { do: 'enter' }
  | { do: 'go'; to: 'home' | 'end' | 'all' }
  /** One letter as a person sees it: an emoji is one. */
  | { do: 'arrow'; back: boolean; selects: boolean }
  /** What a click on a button of ours asks for. */
  | { do: 'apply'; edits: Edit[] }
  /** Right after `apply`: takes back all of it. */
  | { do: 'undo' };

const pieces = [
  'Posyandu Melati',
  'senam pagi',
  'di laksanakan',
  'Lurah hadir.',
  '#Sehat',
  ' #Jumat_Bersih ',
  '🙏🏽',
  '👨‍👩‍👧 ',
  '“Ayo” – ',
  'Jum’at…',
  '@kelurahan ',
  'https://contoh.go.id/a?b=1#c',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '07.00 WIB',
  '2026',
];
const typed = ['ya', 'A', ' ', '#Siap', '. ', '🌱', 'é', '1', 'warga,', ' ke'];

const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Every place between two letters as a person sees them, both ends included. */
export const placesIn = (text: string): number[] => [
  ...Array.from(letters.segment(text), ({ index }) => index),
  text.length,
];

const written = (dice: Dice): string => Array.from({ length: dice.between(1, 3) }, () => dice.pick(pieces)).join('');

/** One to three changes that do not touch each other: words that go in, words that change, words that go away. */
function someEdits(dice: Dice, text: string): Edit[] {
  const places = placesIn(text);
  const ends = Array.from({ length: dice.pick([1, 1, 1, 2, 3]) * 2 }, () => dice.pick(places)).sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let at = 0; at < ends.length; at += 2) {
    const start = ends[at] ?? 0;
    const end = dice.once(3) ? start : (ends[at + 1] ?? start);
    if (start < (edits.at(-1)?.span.end ?? 0)) continue;
    // Nobody is ever offered to take all of the text away.
    const isGone = end > start && end - start < text.trim().length && dice.once(5);
    edits.push({ span: { start, end }, text: isGone ? '' : written(dice) });
  }
  return edits;
}

/** The next thing that a person does. After `apply` every other time at once the way back. */
export function nextStep(dice: Dice, { text, caret }: Standing, isBlank: boolean, last: Step | undefined): Step {
  if (last?.do === 'apply' && dice.once(2)) return { do: 'undo' };
  const kind = caret
    ? dice.pick(['type', 'type', 'enter', 'go', 'arrow', 'arrow', 'apply', 'apply', 'apply'] as const)
    : dice.pick(['go', 'apply'] as const);
  switch (kind) {
    case 'type':
      return { do: 'type', text: dice.pick(typed) };
    case 'enter':
      return { do: 'enter' };
    case 'go':
      return { do: 'go', to: dice.pick(['home', 'end', 'all'] as const) };
    case 'arrow':
      return { do: 'arrow', back: dice.once(2), selects: dice.once(2) };
    case 'apply':
      return { do: 'apply', edits: someEdits(dice, isBlank ? '' : text) };
  }
}
