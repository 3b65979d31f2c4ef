import { zoneNames } from '@/lib/calendar/say-clock';
import type { Region } from '@/lib/region/region';
import { RegionNote } from './region-note';

interface ChosenPageProps {
  region: Region;
  /** How many units there are now. */
  units: number;
}

/** The region, once it was chosen. */
export function ChosenPage({ region, units }: ChosenPageProps) {
  const { kode, nama, provinsi, zona, kecamatan } = region;
  return (
    <div className="region">
      <h1>Wilayah</h1>
      <div className="card narrow-text">
        <h2>{nama}</h2>
        <p>{`Provinsi ${provinsi}, kode wilayah ${kode}, waktu ${zoneNames[zona]}. ${kecamatan.length} kecamatan, ${units} unit.`}</p>
        <p className="muted">
          Wilayah dipilih sekali. Unit dapat ditambah, diubah namanya, dan diakhiri di <a href="/unit">daftar unit</a>.
        </p>
      </div>
      <RegionNote />
    </div>
  );
}
