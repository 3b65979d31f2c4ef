import type { Strength } from './reading';

/** An actor that starts at a known token and ends before the token `to`. */
export interface Actor {
  to: number;
  strength: Strength;
  cue: string;
}
