import { isAmong } from '../../../bahasa/per-word';
import type { Token } from '../../../bahasa/reading';
import { countedNouns } from './data/counted-nouns';

const multipliers = new Set(['ratus', 'ribu', 'juta', 'miliar', 'triliun']);
export const isCounted = isAmong(countedNouns);
const isMultiplier = isAmong(multipliers);

/** Whether a noun that is counted may stand behind the figure at `at`: most figures number or date something. */
export const mayCount = (tokens: readonly Token[], at: number): boolean =>
  isCounted(tokens[at + 1]) || isMultiplier(tokens[at + 1]);

/** "25 warga", "2 ribu warga": the noun's place, when the figure at `at` counts people or things; else -1. */
export function countAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number' || !/^\d{1,3}(?:\.\d{3})*$|^\d{1,3},\d$|^\d{4,6}$/.test(tokens[at].text)) return -1;
  const noun = multipliers.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return countedNouns.has(tokens[noun]?.norm ?? '') ? noun : -1;
}
