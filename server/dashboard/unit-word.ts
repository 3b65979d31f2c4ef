/** What units are called together: "kelurahan", or "unit" where there are others too. */
export type UnitWord = 'kelurahan' | 'unit';

export const unitWordOf = (units: readonly { jenis: string }[]): UnitWord =>
  units.every(({ jenis }) => jenis === 'kelurahan') ? 'kelurahan' : 'unit';

/** Over a column of their names. */
export const unitHeadings: Record<UnitWord, string> = { kelurahan: 'Kelurahan', unit: 'Unit' };

/** "Kejaksaan": among kelurahan the word is not needed. */
export const shortName = (name: string): string => name.replace(/^Kelurahan /, '');
