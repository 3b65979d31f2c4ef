import { foldAccount } from '../draft/account';
import { type Agency, unknownAgency } from '../draft/agency';
import type { Surface } from '../draft/platform';
import { defaultTaste, type Taste } from '../draft/taste';
import type { Profile } from '../pack/agency-of';
import type { Pack } from '../pack/pack';
import type { Language } from '../words/words';
import { settingsVersion } from './bring-up';

/** All that a content script may see. Kept in `storage.local`; written by the background and our own pages only. */
export interface Settings {
  /** Higher than {@link settingsVersion} in a profile that a newer build has used. */
  version: number;
  language: Language;
  taste: Taste;
  /** What the Diskominfo supplies; null before the unit is connected. */
  pack: Pack | null;
  /** What the admin told of the unit. */
  profile: Profile;
  /** Made ready from pack and profile, so that a content script need not. */
  agency: Agency;
  /** By {@link accountKeyOf}: true = official account of the unit, false = private. */
  accounts: Record<string, boolean>;
  /** Pixels of our own pages' text. */
  textSize: TextSize;
  theme: Theme;
  /** Texts of logged posts older than this are dropped; the counts stay. */
  keepMonths: KeepMonths;
  /** On a shared computer riwayat shows no texts. */
  hidesTexts: boolean;
  /** The popup names the days ahead. */
  showsIdeas: boolean;
  /** The first run is over. */
  hasStarted: boolean;
}

export type TextSize = 16 | 18 | 20;
export type Theme = 'system' | 'light' | 'dark';
export type KeepMonths = 3 | 13 | 60;

export const defaultSettings: Settings = {
  version: settingsVersion,
  language: 'id',
  taste: defaultTaste,
  pack: null,
  profile: {},
  agency: unknownAgency,
  accounts: {},
  textSize: 16,
  theme: 'system',
  keepMonths: 13,
  hidesTexts: false,
  showsIdeas: true,
  hasStarted: false,
};

/** Where the page does not tell the account, the answer holds for the whole surface. */
export const accountKeyOf = (surface: Surface, account: string | null): string => `${surface}:${foldAccount(account)}`;
