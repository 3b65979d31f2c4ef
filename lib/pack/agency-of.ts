import { type Agency, type AgencyTag, unknownAgency } from '../draft/agency';
import type { ChosenRegion, UnitKind } from '../draft/unit';
import { electionOf } from './election-of';
import type { Pack } from './pack';

/** What the admin typed about the unit: it stands above the pack where it tells something. */
export type Profile = Partial<
  Pick<Agency, 'unit' | 'city' | 'zone' | 'places' | 'officials' | 'tags' | 'weeklyTarget'> & {
    kind: UnitKind;
    /** Official telephone numbers, as they are written. */
    phones: string[];
    region: ChosenRegion;
  }
>;

const unique = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => name !== '')),
];

const isSameTag = (one: AgencyTag) => (other: AgencyTag) => one.tag.toLowerCase() === other.tag.toLowerCase();

/**
 * The agency as the checker needs it. What holds for a time only keeps its days: whoever uses it asks them.
 * @param pack what the Diskominfo laid down; null before the unit is enrolled
 * @param profile what the admin typed
 * @param places names of the region the unit lies in
 */
export function agencyOf(pack: Pack | null, profile: Profile, places: readonly string[]): Agency {
  const { kelurahan = [], kecamatan = [], jalan = [], tempat = [] } = pack?.wilayah ?? {};
  const { telepon = [], surel = [], domain = [] } = pack?.kanal ?? {};
  const officials = (pack?.pejabat ?? []).map(({ nama, jabatan, dari, sampai }) => ({
    name: nama,
    position: jabatan,
    from: dari,
    until: sampai,
  }));
  const tags = (pack?.tagar ?? []).map(({ tag, wajib, dari, sampai, ganti }) => ({
    tag,
    isMandatory: wajib ?? false,
    from: dari,
    until: sampai,
    replacedBy: ganti,
  }));
  return {
    unit: profile.unit || pack?.unit?.nama || unknownAgency.unit,
    city: profile.city || pack?.unit?.kota || unknownAgency.city,
    zone: profile.zone ?? pack?.unit?.zona ?? unknownAgency.zone,
    places: unique([...(profile.places ?? []), ...kelurahan, ...kecamatan, ...jalan, ...tempat, ...places]),
    areas: { kelurahan: unique(kelurahan), kecamatan: unique(kecamatan) },
    // Without a position a name says nothing to a rule; the report signs with it all the same.
    officials: [...(profile.officials ?? []).filter(({ position }) => position !== ''), ...officials],
    tags: [...tags, ...(profile.tags ?? []).filter((own) => !tags.some(isSameTag(own)))],
    days: (pack?.kalender ?? []).map(({ hari, tanggal, tagar, tahunDasar }) => ({
      name: hari,
      monthDay: tanggal,
      tag: tagar,
      baseYear: tahunDasar,
    })),
    election: electionOf(pack?.pemilihan),
    channels: { phones: unique([...(profile.phones ?? []), ...telepon]), emails: surel, domains: domain },
    terms: (pack?.istilah ?? []).map(({ salah, benar, alasan }) => ({ wrong: salah, right: benar, reason: alasan })),
    priorities: (pack?.prioritas ?? []).map(({ nomor, nama }) => ({ number: nomor, name: nama })),
    weeklyTarget: profile.weeklyTarget ?? pack?.target?.perMinggu ?? unknownAgency.weeklyTarget,
    rehat: (pack?.rehat ?? []).map(({ dari, sampai, nama }) => ({ from: dari, until: sampai, name: nama })),
    resting: pack?.komposer?.istirahat ?? [],
  };
}
