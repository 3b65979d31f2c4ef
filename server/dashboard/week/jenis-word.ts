/** Kinds of unit that are written otherwise than their first letter in capitals. */
const others: Record<string, string> = { opd: 'OPD', uptd: 'UPTD', smp: 'SMP', sd: 'SD' };

/** "kelurahan" as "Kelurahan", "opd" as "OPD". */
export const jenisWord = (jenis: string): string => others[jenis] ?? jenis.charAt(0).toUpperCase() + jenis.slice(1);
