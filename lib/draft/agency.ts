/** The three time zones of Indonesia: WIB, Wita, WIT. */
export const zoneList = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

export type Zone = (typeof zoneList)[number];

export interface Official {
  name: string;
  position: string;
}

export interface AgencyTag {
  /** With its `#`. */
  tag: string;
  isMandatory: boolean;
}

/** What the checker knows of the unit that writes; made ready from the pack and the profile. */
export interface Agency {
  /** As it signs: "Kelurahan Kejaksaan". Empty before the unit is known. */
  unit: string;
  /** "Kota Pangkalpinang". */
  city: string;
  zone: Zone;
  /** Kelurahan, kecamatan, streets and usual places: the strongest gazetteer. */
  places: string[];
  officials: Official[];
  tags: AgencyTag[];
  /** Posts a week that the Diskominfo asks for. */
  weeklyTarget: number;
}

/** Before anything is known of the unit: everything works, only less precisely. */
export const unknownAgency: Agency = {
  unit: '',
  city: '',
  zone: 'Asia/Jakarta',
  places: [],
  officials: [],
  tags: [],
  weeklyTarget: 1,
};
