import { headPositionOf, type UnitProfile } from '@/components/options/unit-profile';
import type { Profile } from '@/lib/pack/agency-of';
import { changeProfile } from '@/lib/settings/change-profile';

/** The stored profile as the form shows it. */
export function unitProfileOf({ unit, kind, officials, phones, region, city, zone }: Profile): UnitProfile {
  const [head] = officials ?? [];
  const place = region && city && zone ? { region, city, zone } : undefined;
  return {
    unit: unit ?? '',
    kind: kind ?? '',
    headName: head?.name ?? '',
    headPosition: head?.position ?? headPositionOf({ kind: kind ?? '', place }),
    phones: (phones ?? []).join(', '),
    place,
  };
}

/** Stores the form; officials beside the head stay as they are. */
export async function saveUnitProfile(told: UnitProfile): Promise<void> {
  const { unit, kind, place, phones } = told;
  const head = { name: told.headName.trim(), position: told.headPosition.trim() };
  await changeProfile(({ officials = [] }) => ({
    unit: unit.trim(),
    kind: kind || undefined,
    officials: [...(head.name ? [head] : []), ...officials.slice(1)],
    phones: phones
      .split(',')
      .map((phone) => phone.trim())
      .filter((phone) => phone !== ''),
    region: place?.region,
    city: place?.city,
    zone: place?.zone,
  }));
}
