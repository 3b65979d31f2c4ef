import type { Day } from '../calendar/day';
import { type Agency, type AgencyTag, type Official, unknownAgency } from '../draft/agency';
import type { Pack } from './pack';

/** What the admin typed about the unit: it stands above the pack where it tells something. */
export type Profile = Partial<
  Pick<Agency, 'unit' | 'city' | 'zone' | 'places' | 'officials' | 'tags' | 'weeklyTarget'>
>;

interface Period {
  dari?: string | undefined;
  sampai?: string | undefined;
}

const holds = ({ dari, sampai }: Period, today: Day | undefined): boolean =>
  today === undefined || ((dari === undefined || dari <= today) && (sampai === undefined || today <= sampai));

const unique = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => name !== '')),
];

/**
 * The agency as the checker needs it.
 * @param pack what the Diskominfo laid down; null before the unit is enrolled
 * @param profile what the admin typed
 * @param places names of the region the unit lies in
 * @param today local day; officials and tags out of their period are left out. Without it all are taken.
 */
export function agencyOf(pack: Pack | null, profile: Profile, places: readonly string[], today?: Day): Agency {
  const { kelurahan = [], kecamatan = [], jalan = [], tempat = [] } = pack?.wilayah ?? {};
  const officials: Official[] = (pack?.pejabat ?? [])
    .filter((one) => holds(one, today))
    .map(({ nama, jabatan }) => ({ name: nama, position: jabatan }));
  const tags: AgencyTag[] = (pack?.tagar ?? [])
    .filter((one) => holds(one, today))
    .map(({ tag, wajib }) => ({ tag, isMandatory: wajib ?? false }));
  return {
    unit: profile.unit || pack?.unit?.nama || unknownAgency.unit,
    city: profile.city || pack?.unit?.kota || unknownAgency.city,
    zone: profile.zone ?? pack?.unit?.zona ?? unknownAgency.zone,
    places: unique([...(profile.places ?? []), ...kelurahan, ...kecamatan, ...jalan, ...tempat, ...places]),
    officials: [...(profile.officials ?? []), ...officials],
    tags: [
      ...tags,
      ...(profile.tags ?? []).filter((own) => !tags.some(({ tag }) => tag.toLowerCase() === own.tag.toLowerCase())),
    ],
    weeklyTarget: profile.weeklyTarget ?? pack?.target?.perMinggu ?? unknownAgency.weeklyTarget,
  };
}
