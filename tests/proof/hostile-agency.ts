import { type Agency, unknownAgency, zoneList } from '@/lib/draft/agency';
import { type Dice, diceOf } from './dice';
import { oddities, plainWords } from './pieces';

const namesFor = (dice: Dice, count: number) =>
  Array.from({ length: count }, () =>
    Array.from({ length: dice.between(1, 3) }, () => dice.pick(dice.once(8) ? oddities : plainWords)).join(
      dice.pick([' ', ' ', ' ', '', '\n']),
    ),
  );

/** The form in which a pack takes a tag: no other gets in. */
const tagOf = (name: string) => `#Tagar${name.replace(/[^\p{L}\p{N}_]/gu, '')}`.slice(0, 40);

/** An agency whose pack was filled in by accident: words of the language as places and officials, odd signs among them. */
export function hostileAgency(number: number): Agency {
  const dice = diceOf(number + 7_000_000);
  const [unit = '', city = ''] = namesFor(dice, 2);
  return {
    ...unknownAgency,
    unit: dice.once(4) ? '' : unit,
    city,
    zone: dice.pick(zoneList),
    places: namesFor(dice, dice.pick([0, 3, 60, 300])),
    officials: namesFor(dice, dice.between(0, 12)).map((name) => ({ name, position: dice.pick(plainWords) })),
    tags: namesFor(dice, dice.between(0, 4)).map((name) => ({ tag: tagOf(name), isMandatory: dice.once(2) })),
    weeklyTarget: dice.between(0, 7),
  };
}
