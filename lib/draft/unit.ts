/** What an office is: it gives the first word of its name and the position of its head. */
export const unitKindList = ['kelurahan', 'desa', 'kecamatan', 'puskesmas', 'sekolah', 'opd', 'lainnya'] as const;

export type UnitKind = (typeof unitKindList)[number];

/** Where the unit lies; what was not chosen is left out. */
export interface ChosenRegion {
  /** Kode wilayah of the Kemendagri: `19`, and `19.71`. */
  province: string;
  regency: string;
  /** Names of the kecamatan, and of the kelurahan or desa in it. */
  district?: string | undefined;
  village?: string | undefined;
  /** Names of places around, for the check. */
  names: string[];
}
