import type { Surface } from '../draft/platform';
import { accountKeyOf, type Settings } from './settings';

/** What the log must know of the unit when a post of this account arrives. */
export const unitOf = ({ accounts, agency }: Settings, surface: Surface, account: string | null) => ({
  isOfficial: accounts[accountKeyOf(surface, account)],
  zone: agency.zone,
  mandatoryTags: agency.tags.filter((tag) => tag.isMandatory),
});
