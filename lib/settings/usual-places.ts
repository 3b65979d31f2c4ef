import { changeProfile } from './change-profile';
import type { Settings } from './settings';

const longest = 80;

/** Remembers a place that the writer named, for later drafts. One that is known already changes nothing. */
export const addUsualPlace = (place: string): Promise<Settings> =>
  changeProfile(({ places = [] }) => {
    const name = place.replace(/\s+/g, ' ').trim().slice(0, longest);
    const isKnown = places.some((one) => one.toLowerCase() === name.toLowerCase());
    return { places: name === '' || isKnown ? places : [...places, name] };
  });

export const removeUsualPlace = (place: string): Promise<Settings> =>
  changeProfile(({ places = [] }) => ({ places: places.filter((one) => one !== place) }));
