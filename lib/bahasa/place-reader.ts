import type { Gazetteer } from './gazetteer';
import type { PlaceRun } from './place-run';
import type { Token } from './reading';

/** Looks for a place at a word that may open one. */
export type PlaceReader = (
  tokens: readonly Token[],
  at: number,
  isLoud: boolean,
  gazetteer: Gazetteer,
) => PlaceRun | null;
