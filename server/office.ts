import { dayFromEpoch, weekOf } from '@/lib/calendar/day';
import type { Pack } from '@/lib/pack/pack';
import { parsePack } from '@/lib/pack/parse-pack';
import type { Region } from '@/lib/region/region';
import { goalOf, type Rehat, type TargetSince } from '@/lib/streak/week';
import type { PackVersion } from './store/packs';
import type { Store } from './store/store';

/** The Diskominfo that runs this tally: where it is, and what it asks of its units. */
export interface Office {
  region: Region;
  /** "Diskominfo Kota Pangkalpinang". */
  name: string;
  /** The newest pack, without what is added for each unit. */
  pack: Pack;
  /** Its number. */
  serial: number;
  /** Posts a week asked for now. */
  target: number;
  /** Since when which target held, the oldest first. */
  targets: TargetSince[];
  /** Days on which nothing is asked of anybody. */
  rehat: Rehat[];
}

/** No region was chosen yet: only the setting up can be used. */
export class NotSetUp extends Error {
  override name = 'NotSetUp';
}

const targetOf = (pack: Pack): number => goalOf(pack.target?.perMinggu ?? 1);

function officeOf(region: Region, versions: PackVersion[]): Office {
  const packs = versions.map(({ body, day }) => ({ pack: parsePack(JSON.parse(body)), day }));
  const { pack, serial } = { pack: packs.at(-1)?.pack ?? {}, serial: versions.at(-1)?.serial ?? 0 };
  return {
    region,
    name: `Diskominfo ${region.nama}`,
    pack,
    serial,
    target: targetOf(pack),
    targets: packs.map((one) => ({ from: weekOf(dayFromEpoch(one.day)), target: targetOf(one.pack) })),
    rehat: (pack.rehat ?? []).map(({ dari, sampai, nama }) => ({ from: dari, until: sampai, name: nama })),
  };
}

/** Reads the office anew only when another pack was published, be it by another process. Throws {@link NotSetUp}. */
export function officeReader(store: Store): () => Promise<Office> {
  let kept: Office | null = null;
  return async () => {
    const serial = await store.packSerial();
    if (kept?.serial === serial) return kept;
    const region = await store.region();
    if (!region) throw new NotSetUp();
    kept = officeOf(region, await store.packVersions());
    return kept;
  };
}
