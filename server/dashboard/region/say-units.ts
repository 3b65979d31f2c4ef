import { jenisOfKode, type Region } from '@/lib/region/region';

/** "42 kelurahan", "11 kelurahan dan 210 desa": what would become units of the region. */
export function sayUnits({ kecamatan }: Region): string {
  const kinds = kecamatan.flatMap((one) => one.kelurahan.map(({ kode }) => jenisOfKode(kode)));
  return (['kelurahan', 'desa'] as const)
    .map((kind) => ({ kind, n: kinds.filter((one) => one === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => `${n} ${kind}`)
    .join(' dan ');
}
