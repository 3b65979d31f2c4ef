import type { UnitKind } from '@/lib/draft/unit';
import type { ChosenPlace } from './region-chooser';

/** What the admin tells of the unit, as the form holds it. */
export interface UnitProfile {
  unit: string;
  kind: UnitKind | '';
  headName: string;
  headPosition: string;
  /** As typed: one number, or several with commas between them. */
  phones: string;
  place: ChosenPlace | undefined;
}

/** "Kelurahan Kejaksaan", where kind and region tell it; empty where they do not. */
export function unitNameOf({ kind, place }: Pick<UnitProfile, 'kind' | 'place'>): string {
  const { district, village } = place?.region ?? {};
  if (kind === 'kelurahan' && village) return `Kelurahan ${village}`;
  if (kind === 'desa' && village) return `Desa ${village}`;
  return kind === 'kecamatan' && district ? `Kecamatan ${district}` : '';
}

/** "Lurah Kejaksaan", where kind and region tell it. */
export function headPositionOf({ kind, place }: Pick<UnitProfile, 'kind' | 'place'>): string {
  const { district, village } = place?.region ?? {};
  if (kind === 'kelurahan' && village) return `Lurah ${village}`;
  if (kind === 'desa' && village) return `Kepala Desa ${village}`;
  return kind === 'kecamatan' && district ? `Camat ${district}` : '';
}
