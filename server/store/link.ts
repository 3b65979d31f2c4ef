import type { Act } from './act';

/** The key to a unit's own page on a phone. What is entered there is counted in the link's own slot. */
export interface UnitLink {
  unitId: string;
  slot: string;
  createdAt: number;
  /** When it was last opened; `createdAt` before that. */
  seenAt: number;
}

export interface NewLink {
  unitId: string;
  /** SHA-256 of the key, hex. */
  linkHash: string;
  slot: string;
  /** All links of the unit before it end. */
  endsOthers: boolean;
  /** The computer that asked for it; it ends with that. */
  deviceId?: string;
}

/** One post entered, or one taken back, through a link. */
export interface LinkEntry {
  link: Pick<UnitLink, 'unitId' | 'slot'>;
  day: number;
  /** Indexes in the published lists. */
  platform: number;
  jenis: number;
  change: 1 | -1;
  /** What {@link Links.entered} said when the form was made: the same press twice is one post. */
  changes: number;
  at: number;
  /** The server's day in the unit's zone. */
  today: number;
}

/** Posts that a link entered on one day, all alike. */
export interface EnteredCell {
  day: number;
  platform: number;
  jenis: number;
  n: number;
}

/** So many links of one unit live at once; a further one ends one that was never opened, or else the longest unseen. */
export const linksAtMost = 10;

/** A link that was not used for so long has ended (days). */
export const linkDays = 90;

export interface Links {
  addLink(link: NewLink, act: Act): Promise<void>;
  /** Null for a key that is unknown, ended, or was not used for {@link linkDays} before `at`. */
  link(linkHash: string, at: number): Promise<UnitLink | null>;
  touchLink(linkHash: string, at: number): Promise<void>;
  /** The unit's links that live at `at`, the newest first. */
  links(unitId: string, at: number): Promise<UnitLink[]>;
  /** Ends all links of the unit; says how many. What they counted stays. */
  endLinks(unitId: string, act: Act): Promise<number>;

  /** What the link entered from the day `from` on, the newest day first, and how often it changed anything so far. */
  entered(link: Pick<UnitLink, 'unitId' | 'slot'>, from: number): Promise<{ cells: EnteredCell[]; changes: number }>;
  /** Counts it as a report of the link's slot. changed: the link was used since the form was made · refused: not counted. */
  enterPost(entry: LinkEntry): Promise<'done' | 'changed' | 'refused'>;
}
