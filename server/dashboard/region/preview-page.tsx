import { zoneNames } from '@/lib/calendar/say-clock';
import type { Region } from '@/lib/region/region';
import { RegionNote } from './region-note';
import { sayUnits } from './say-units';

/** Posts a week that a Diskominfo usually asks for. Another number can be set later. */
export const targetList = [1, 2, 5] as const;

const meanings = { 1: 'cukup untuk memulai', 2: 'seperti banyak daerah', 5: 'satu setiap hari kerja' };

interface PreviewPageProps {
  region: Region;
  /** What was chosen before something was wrong. */
  target: string;
  trouble: string | null;
}

function Targets({ target, trouble }: Pick<PreviewPageProps, 'target' | 'trouble'>) {
  return (
    <fieldset className="choices" aria-describedby={trouble ? 'salah-ukuran' : undefined}>
      <legend>Ukuran aktif</legend>
      {targetList.map((one) => (
        <label key={one}>
          <input type="radio" name="target" value={one} defaultChecked={target === `${one}`} required />
          <span>
            {`${one} hari unggah per minggu`} <span className="muted">{`(${meanings[one]})`}</span>
          </span>
        </label>
      ))}
      {trouble && (
        <p className="trouble" id="salah-ukuran">
          {trouble}
        </p>
      )}
    </fieldset>
  );
}

/** What the choice would make, before anything is made. */
export function PreviewPage({ region, target, trouble }: PreviewPageProps) {
  const { kode, nama, provinsi, zona, kecamatan } = region;
  return (
    <div className="region">
      <h1>{nama}</h1>
      <p className="muted">{`Provinsi ${provinsi}, waktu ${zoneNames[zona]}`}</p>
      <section className="card" aria-labelledby="yang-dibuat">
        <h2 id="yang-dibuat">{`${kecamatan.length} kecamatan, ${sayUnits(region)} akan menjadi unit`}</h2>
        <details>
          <summary>Lihat namanya</summary>
          <dl className="kecamatan-names">
            {kecamatan.map((one) => (
              <div key={one.kode}>
                <dt>{one.nama}</dt>
                <dd>{one.kelurahan.map((village) => village.nama).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
        <form method="post" action="/pengaturan/wilayah">
          <input type="hidden" name="kode" value={kode} />
          <Targets target={target} trouble={trouble} />
          <p>Wilayah dipilih sekali. Ukuran dan daftar unit dapat diubah kapan saja.</p>
          <div className="actions">
            <button className="button button-primary" type="submit">
              {`Pakai ${nama}`}
            </button>
            <a href={`/pengaturan/wilayah?provinsi=${kode.slice(0, 2)}`}>Pilih yang lain</a>
          </div>
        </form>
      </section>
      <RegionNote />
    </div>
  );
}
