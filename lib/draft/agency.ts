import type { Surface } from './platform';

/** The three time zones of Indonesia: WIB, Wita, WIT. */
export const zoneList = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

export type Zone = (typeof zoneList)[number];

/** Local days `2026-11-21` between which something holds; an end left out is open. */
interface Dated {
  from?: string | undefined;
  until?: string | undefined;
}

export interface Official extends Dated {
  name: string;
  position: string;
}

export interface AgencyTag extends Dated {
  /** With its `#`. */
  tag: string;
  isMandatory: boolean;
  /** The tag to use instead, once this one is over. */
  replacedBy?: string | undefined;
}

/** A day that comes back every year. */
export interface YearlyDay {
  name: string;
  /** `MM-DD`. */
  monthDay: string;
  tag?: string | undefined;
  /** The year from which anniversaries are counted. */
  baseYear?: number | undefined;
}

export interface Candidate {
  name: string;
  /** On the ballot. */
  number?: number | undefined;
  accounts: string[];
  slogans: string[];
}

export interface Party {
  name: string;
  short?: string | undefined;
  accounts: string[];
}

/** An election: between its days the unit says nothing that helps anybody in it. */
export interface Election extends Dated {
  candidates: Candidate[];
  parties: Party[];
  tags: string[];
}

/** The public ways to reach the unit and its government. */
export interface Channels {
  phones: string[];
  emails: string[];
  domains: string[];
}

/** One aim of the region's plan for five years (RPJMD). */
export interface Priority {
  /** As the plan numbers it, from 1; this number is all that is ever counted. */
  number: number;
  name: string;
}

/** A word of the house: how people write it and how it should be. */
export interface Term {
  wrong: string;
  right: string;
  reason?: string | undefined;
}

/** Days, both ends included, whose weeks are not judged: leave, a disaster. */
export interface Rehat {
  from: string;
  until: string;
  name?: string | undefined;
}

/** What the checker knows of the unit that writes; made ready from the pack and the profile. */
export interface Agency {
  /** As it signs: "Kelurahan Kejaksaan". Empty before the unit is known. */
  unit: string;
  /** "Kota Pangkalpinang". */
  city: string;
  zone: Zone;
  /** Every name of a place the unit knows: the strongest gazetteer. */
  places: string[];
  /** Names of the kelurahan and kecamatan around, without the word before them: "Kejaksaan", "Gerunggang". */
  areas: { kelurahan: string[]; kecamatan: string[] };
  /** Those of former days too, with their days. */
  officials: Official[];
  /** Those of former days too, with their days. */
  tags: AgencyTag[];
  days: YearlyDay[];
  election: Election | null;
  channels: Channels;
  terms: Term[];
  priorities: Priority[];
  /** Posts a week that the Diskominfo asks for. */
  weeklyTarget: number;
  /** What the Diskominfo excuses; the weeks of former days too. */
  rehat: Rehat[];
  /** Sites that changed so much that we stay away from their boxes until we know them again. */
  resting: Surface[];
}

/** Before anything is known of the unit: everything works, only less precisely. */
export const unknownAgency: Agency = {
  unit: '',
  city: '',
  zone: 'Asia/Jakarta',
  places: [],
  areas: { kelurahan: [], kecamatan: [] },
  officials: [],
  tags: [],
  days: [],
  election: null,
  channels: { phones: [], emails: [], domains: [] },
  terms: [],
  priorities: [],
  weeklyTarget: 1,
  rehat: [],
  resting: [],
};
