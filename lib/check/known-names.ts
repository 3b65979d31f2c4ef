import type { KnownNames } from '../bahasa/gazetteer';
import type { Agency } from '../draft/agency';

/** What the gazetteer learns from the unit. Names under four letters are too easily met in other words. */
export function knownNamesOf({ unit, places, officials }: Agency): KnownNames {
  const isUsable = (name: string) => name.trim().length > 3;
  return {
    places: places.filter(isUsable),
    actors: [unit, ...officials.flatMap(({ name, position }) => [name, position])].filter(isUsable),
  };
}
