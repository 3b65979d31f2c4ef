import { useEffect, useState } from 'react';
import type { Zone } from '@/lib/draft/agency';
import type { ChosenRegion } from '@/lib/draft/unit';
import { placeNames } from '@/lib/region/place-names';
import type { Province, ProvinceName } from '@/lib/region/province';
import { regionWords } from '@/lib/words/unit';
import { type Language, say } from '@/lib/words/words';
import { SelectField } from './select-field';

/** The lists of the country, read when they are needed. */
export interface RegionLists {
  readProvinces: () => Promise<ProvinceName[]>;
  readProvince: (kode: string) => Promise<Province>;
}

/** What the choice tells of the unit beside its names. */
export interface ChosenPlace {
  region: ChosenRegion;
  city: string;
  zone: Zone;
}

export interface RegionChooserProps {
  region: ChosenRegion | undefined;
  lists: RegionLists;
  language: Language;
  /** Undefined as long as no kabupaten or kota is chosen. */
  onPlace: (place: ChosenPlace | undefined) => void;
}

const listOf = (names: string[], open: string) => [
  { value: '', label: open },
  ...names.map((name) => ({ value: name, label: name })),
];

/** Province, kabupaten or kota, kecamatan, kelurahan or desa: each list opens when the one above was answered. */
export function RegionChooser({ region, lists, language, onPlace }: RegionChooserProps) {
  const [chosen, setChosen] = useState({ province: '', regency: '', district: '', village: '', ...region });
  const [provinces, setProvinces] = useState<ProvinceName[]>([]);
  const [province, setProvince] = useState<Province | null>(null);
  const [isClosed, setIsClosed] = useState(false);

  useEffect(() => {
    lists.readProvinces().then(setProvinces, () => setIsClosed(true));
  }, [lists]);
  useEffect(() => {
    let isCurrent = true;
    setProvince(null);
    if (chosen.province) {
      lists.readProvince(chosen.province).then(
        (read) => isCurrent && setProvince(read),
        () => setIsClosed(true),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [lists, chosen.province]);

  const regencies = province?.kabupaten ?? [];
  const districtsOf = (kode: string) => regencies.find((one) => one.kode === kode)?.kecamatan ?? [];
  const district = districtsOf(chosen.regency).find(({ nama }) => nama === chosen.district);

  const choose = (change: Partial<typeof chosen>) => {
    const next = { ...chosen, ...change };
    setChosen(next);
    const regency = regencies.find(({ kode }) => kode === next.regency);
    if (!province || !regency || next.province !== province.kode) return onPlace(undefined);
    const names = placeNames(regency, next.district || undefined);
    onPlace({
      region: {
        province: province.kode,
        regency: regency.kode,
        district: next.district || undefined,
        village: next.village || undefined,
        names,
      },
      city: regency.nama,
      zone: province.zona,
    });
  };

  if (isClosed) return <p role="status">{say(regionWords.closed, language)}</p>;
  const open = say(regionWords.open, language);
  return (
    <div className="fields">
      <SelectField
        label={say(regionWords.province, language)}
        value={chosen.province}
        choices={[{ value: '', label: open }, ...provinces.map(({ kode, nama }) => ({ value: kode, label: nama }))]}
        onValue={(kode) => choose({ province: kode, regency: '', district: '', village: '' })}
      />
      <SelectField
        label={say(regionWords.regency, language)}
        value={province ? chosen.regency : ''}
        choices={[{ value: '', label: open }, ...regencies.map(({ kode, nama }) => ({ value: kode, label: nama }))]}
        isDisabled={!province}
        onValue={(regency) => choose({ regency, district: '', village: '' })}
      />
      <SelectField
        label={say(regionWords.district, language)}
        value={province ? chosen.district : ''}
        choices={listOf(
          districtsOf(chosen.regency).map(({ nama }) => nama),
          open,
        )}
        isDisabled={!province || !chosen.regency}
        onValue={(name) => choose({ district: name, village: '' })}
      />
      <SelectField
        label={say(regionWords.village, language)}
        value={district ? chosen.village : ''}
        choices={listOf([...(district?.kelurahan ?? []), ...(district?.desa ?? [])], open)}
        isDisabled={!district}
        onValue={(village) => choose({ village })}
      />
    </div>
  );
}
