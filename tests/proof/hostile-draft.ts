import type { Draft } from '@/lib/draft/draft';
import { jenisList } from '@/lib/draft/jenis';
import { surfaceList } from '@/lib/draft/platform';
import { unsurList } from '@/lib/draft/unsur';
import { textOf } from '@/tests/bench/captions';
import type { Dice } from './dice';
import { figures, oddities, plainWords } from './pieces';

/** Where platforms cut: X, Instagram, a long post on X, Facebook. One less and one more are asked as well. */
const limits = [280, 2_200, 25_000, 63_206];
const caption = textOf(20_000);

/** Most drafts are short; one in a thousand is as long as Facebook takes. */
function lengthFor(dice: Dice): number {
  if (dice.once(1_000)) return 63_206 + dice.between(-1, 1);
  if (dice.once(300)) return dice.pick([2_200, 5_000, 25_000]) + dice.between(-1, 1);
  if (dice.once(20)) return dice.pick(limits.slice(0, 2)) + dice.between(-1, 1);
  return Math.floor(dice.roll() ** 6 * 2_200);
}

const anyPiece = (dice: Dice) => dice.pick(dice.pick([plainWords, plainWords, figures, oddities]));
const glue = (dice: Dice) => dice.pick([' ', ' ', ' ', ' ', ' ', '', '', '\n', ', ', '. ', '-', '\r\n', ' (', ') ']);

function mixture(dice: Dice, length: number, piece: (dice: Dice) => string): string {
  const parts: string[] = [];
  for (let sum = 0; sum < length; ) {
    const part = piece(dice) + glue(dice);
    parts.push(part);
    sum += part.length;
  }
  return parts.join('');
}

/** A real caption with letters dropped, doubled, replaced and cut anywhere, in the middle of an emoji too. */
function wounded(dice: Dice, length: number): string {
  const from = dice.between(0, 15_000);
  let text = caption.repeat(Math.ceil((length + from) / caption.length)).slice(from, from + length);
  for (let wounds = dice.between(1, 6); wounds > 0; wounds--) {
    const at = dice.between(0, text.length);
    text = text.slice(0, at) + dice.pick(['', anyPiece(dice)]) + text.slice(at + dice.between(0, 3));
  }
  return text;
}

const anyUnits = (dice: Dice, length: number) =>
  Array.from({ length }, () => String.fromCharCode(dice.between(0, dice.pick([127, 1_023, 65_535])))).join('');

const kinds: readonly ((dice: Dice, length: number) => string)[] = [
  (dice, length) => mixture(dice, length, () => dice.pick(plainWords)),
  (dice, length) => mixture(dice, length, () => dice.pick(dice.once(4) ? figures : plainWords)),
  (dice, length) => mixture(dice, length, anyPiece),
  (dice, length) => mixture(dice, length, () => dice.pick(oddities)),
  (dice, length) => mixture(dice, length, () => dice.pick(figures)),
  wounded,
  wounded,
  (dice, length) => anyUnits(dice, Math.min(length, 3_000)),
  (dice, length) => anyPiece(dice).repeat(length),
  (dice, length) => `${anyPiece(dice)} `.repeat(length),
  (dice, length) => (anyPiece(dice) + glue(dice) + anyPiece(dice) + glue(dice)).repeat(length),
];

function textFor(dice: Dice): string {
  if (dice.once(500)) return dice.pick(['', ' ', '\n', '\r\n\r\n', '\u200b', '\0']);
  const length = lengthFor(dice);
  const text = dice.pick(kinds)(dice, length).slice(0, length);
  const formed = dice.once(12) ? text.normalize(dice.pick(['NFC', 'NFD', 'NFKC', 'NFKD'])).slice(0, length) : text;
  return dice.once(20) ? formed.toUpperCase() : formed;
}

/** A draft that nobody would write and that the check must read all the same. */
export function hostileDraft(dice: Dice): Draft {
  const draft: Draft = {
    surface: dice.pick(surfaceList),
    account: dice.pick([null, 'Kelurahan Melati', '__proto__', '']),
    kind: dice.once(8) ? 'response' : 'post',
    text: textFor(dice),
    writtenAt: Date.UTC(dice.between(2024, 2028), dice.between(0, 11), dice.between(1, 31), dice.between(0, 23)),
    media: dice.once(4) ? [{ kind: 'image', alt: anyPiece(dice) }] : [],
    settled: dice.once(6) ? unsurList.filter(() => dice.once(3)) : [],
  };
  if (dice.once(6)) draft.jenis = dice.pick(jenisList);
  return draft;
}
