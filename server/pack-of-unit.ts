import { createHash } from 'node:crypto';
import type { Pack } from '@/lib/pack/pack';
import type { Office } from './office';
import { rehatOf } from './rehat-of';
import type { Store } from './store/store';

/** The unit's pack, in the words of the pack schema: data only. Throws if there is no such unit. */
export async function packOfUnit(store: Store, { region, pack }: Office, unitId: string): Promise<Pack> {
  const known = await store.unitWithExcuses(unitId);
  if (!known) throw new Error(`no unit ${unitId}`);
  const { unit, excused } = known;
  // All that there are, whatever the day: a pack that depends on the clock would be fetched again for nothing.
  const rehat = excused.map(rehatOf).map(({ from, until, name }) => ({ dari: from, sampai: until, nama: name }));
  return {
    ...pack,
    ...(rehat.length > 0 && { rehat: [...(pack.rehat ?? []), ...rehat] }),
    unit: { nama: unit.name, jenis: unit.jenis, kota: region.nama, zona: region.zona },
    wilayah: {
      ...pack.wilayah,
      kelurahan: region.kecamatan.flatMap((one) => one.kelurahan.map(({ nama }) => nama)),
      kecamatan: region.kecamatan.map(({ nama }) => nama),
    },
  };
}

/** Tells one pack from another: SHA-256, hex. The same pack has the same tag on every server. */
export const tagOfPack = (pack: Pack): string => createHash('sha256').update(JSON.stringify(pack)).digest('hex');
