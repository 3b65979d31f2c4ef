import type { Seen } from './place-after';
import type { Strength } from './reading';

/** A place as tokens `from` to `to`. */
export interface PlaceRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

/** What was seen as a run from `from`; null stays null. */
export const run = (
  from: number,
  seen: Seen | null,
  cue: string,
  strength = seen?.strength ?? 'weak',
): PlaceRun | null => seen && { from, to: seen.to, strength, cue };
