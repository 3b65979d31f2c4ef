import type { Agency } from '../draft/agency';
import { agencyOf, type Profile } from '../pack/agency-of';
import type { Pack } from '../pack/pack';
import type { Settings } from './settings';
import { changeSettings } from './store';

/** The agency as the content script reads it, with the names of the region that the admin chose. */
export const readyAgency = (pack: Pack | null, profile: Profile): Agency =>
  agencyOf(pack, profile, profile.region?.names ?? []);

/** Changes what the admin told of the unit, and makes the agency ready anew. */
export const changeProfile = (change: (profile: Profile) => Partial<Profile>): Promise<Settings> =>
  changeSettings(({ pack, profile }) => {
    const changed = { ...profile, ...change(profile) };
    return { profile: changed, agency: readyAgency(pack, changed) };
  });
