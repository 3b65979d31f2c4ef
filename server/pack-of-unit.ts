import type { Pack } from '@/lib/pack/pack';
import type { World } from './world';

/** The unit's pack, in the words of the pack schema: data only. Throws if there is no such unit. */
export async function packOfUnit({ store, region, target }: World, unitId: string): Promise<Pack> {
  const unit = (await store.units()).find((one) => one.id === unitId);
  if (!unit) throw new Error(`no unit ${unitId}`);
  return {
    unit: { nama: unit.name, jenis: unit.jenis, kota: region.nama, zona: region.zona },
    wilayah: {
      kelurahan: region.kecamatan.flatMap((one) => one.kelurahan.map(({ nama }) => nama)),
      kecamatan: region.kecamatan.map(({ nama }) => nama),
    },
    tagar: [],
    target: { perMinggu: target },
  };
}
