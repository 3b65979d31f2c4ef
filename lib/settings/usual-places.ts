import { agencyOf } from '../pack/agency-of';
import type { Settings } from './settings';
import { changeSettings } from './store';

const longest = 80;

const changePlaces = (change: (places: string[]) => string[]): Promise<Settings> =>
  changeSettings(({ pack, profile }) => {
    const changed = { ...profile, places: change(profile.places ?? []) };
    return { profile: changed, agency: agencyOf(pack, changed, []) };
  });

/** Remembers a place that the writer named, for later drafts. One that is known already changes nothing. */
export const addUsualPlace = (place: string): Promise<Settings> =>
  changePlaces((places) => {
    const name = place.replace(/\s+/g, ' ').trim().slice(0, longest);
    const isKnown = places.some((one) => one.toLowerCase() === name.toLowerCase());
    return name === '' || isKnown ? places : [...places, name];
  });

export const removeUsualPlace = (place: string): Promise<Settings> =>
  changePlaces((places) => places.filter((one) => one !== place));
