import type { ListedRegion } from '../../regions';
import { findRegions } from './find-regions';
import { RegionNote } from './region-note';

interface ChoosePageProps {
  all: readonly ListedRegion[];
  /** What was typed into the search; empty before. */
  asked: string;
  /** The first part of the kode of the province that was opened; empty before. */
  province: string;
}

function RegionLinks({ regions, withProvince }: { regions: ListedRegion[]; withProvince: boolean }) {
  return (
    <ul className="region-links">
      {regions.map(({ kode, nama, provinsi }) => (
        <li key={kode}>
          <a href={`/pengaturan/wilayah?kode=${kode}`}>{nama}</a>
          {withProvince && <span className="small muted">{provinsi}</span>}
        </li>
      ))}
    </ul>
  );
}

function Found({ all, asked }: Pick<ChoosePageProps, 'all' | 'asked'>) {
  const { found, isSure } = findRegions(all, asked);
  const text = isSure
    ? `${found.length} nama yang memuat “${asked}”:`
    : `Belum ada nama yang memuat “${asked}”. Yang mirip:`;
  return (
    <>
      <p role="status">{text}</p>
      <RegionLinks regions={found} withProvince />
    </>
  );
}

/** The first question of all: which kabupaten or kota. Each answer is a link, and nothing is kept here. */
export function ChoosePage({ all, asked, province }: ChoosePageProps) {
  const inProvince = all.filter(({ kode }) => kode.startsWith(`${province}.`));
  const provinces = all.filter(({ provinsi }, index) => provinsi !== all[index - 1]?.provinsi);
  return (
    <div className="region">
      <h1>Pilih kabupaten atau kota</h1>
      <p className="muted">
        Setiap kelurahan dan desanya akan menjadi unit. Anda melihat hasilnya dahulu; belum ada yang disimpan.
      </p>
      <section className="card" aria-labelledby="cari-wilayah">
        <h2 id="cari-wilayah">Cari namanya</h2>
        <form method="get" action="/pengaturan/wilayah" className="find">
          <label className="field">
            <span>Nama kabupaten atau kota</span>
            <input className="input" type="search" name="cari" defaultValue={asked} maxLength={60} autoComplete="off" />
          </label>
          <button className="button" type="submit">
            Cari
          </button>
        </form>
        {asked && <Found all={all} asked={asked} />}
      </section>
      <section className="card" aria-labelledby="per-provinsi">
        {inProvince.length > 0 ? (
          <>
            <h2 id="per-provinsi">{inProvince[0]?.provinsi}</h2>
            <RegionLinks regions={inProvince} withProvince={false} />
            <p>
              <a href="/pengaturan/wilayah">Pilih provinsi lain</a>
            </p>
          </>
        ) : (
          <>
            <h2 id="per-provinsi">Atau mulai dari provinsinya</h2>
            <ul className="region-links">
              {provinces.map(({ kode, provinsi }) => (
                <li key={kode}>
                  <a href={`/pengaturan/wilayah?provinsi=${kode.slice(0, 2)}`}>{provinsi}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <RegionNote />
    </div>
  );
}
