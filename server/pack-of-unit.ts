import { createHash } from 'node:crypto';
import type { Pack } from '@/lib/pack/pack';
import type { World } from './world';

/** The unit's pack, in the words of the pack schema: data only. Throws if there is no such unit. */
export async function packOfUnit({ store, office }: World, unitId: string): Promise<Pack> {
  const { region, pack } = await office();
  const unit = await store.unit(unitId);
  if (!unit) throw new Error(`no unit ${unitId}`);
  return {
    ...pack,
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
