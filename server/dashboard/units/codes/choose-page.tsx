import type { Unit } from '../../../store/store';
import { shortName } from '../../unit-word';
import { mostCodes } from './chosen-units';

interface ChoosePageProps {
  units: Unit[];
  kecamatan: string[];
  /** When this page was made: what was made since is not made again. */
  at: number;
  trouble: string | null;
}

function Choice({ value, name, isFirst = false }: { value: string; name: string; isFirst?: boolean }) {
  return (
    <label>
      <input type="radio" name="pilih" value={value} defaultChecked={isFirst} required />
      <span>{name}</span>
    </label>
  );
}

/** For which units codes are made. */
export function ChoosePage({ units, kecamatan, at, trouble }: ChoosePageProps) {
  const loose = units.filter(({ connectedAt }) => connectedAt === null).length;
  return (
    <>
      <h1>Cetak lembar kode</h1>
      <form method="post" action="/unit/kode" className="card code-choice">
        <p>
          Kode hanya tampil sekali, di halaman berikutnya. Siapkan printer atau simpan sebagai PDF. Kode lama yang belum
          dipakai berakhir untuk unit yang dipilih.
        </p>
        {trouble && (
          <p className="trouble" role="status">
            {trouble}
          </p>
        )}
        <fieldset className="choices">
          <legend>Kode untuk</legend>
          {loose > 0 && <Choice value="belum" name={`Unit yang belum terhubung (${loose})`} isFirst />}
          <Choice value="semua" name={`Semua unit (${units.length})`} isFirst={loose === 0} />
          <Choice value="kecamatan" name="Satu kecamatan:" />
          <label className="field inset">
            <span className="visually-hidden">Kecamatan</span>
            <select className="input" name="kecamatan">
              {kecamatan.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <Choice value="sendiri" name="Unit yang saya pilih:" />
          <details className="inset">
            <summary>Buka daftar unit</summary>
            <ul className="unit-choice">
              {units.map(({ id, name }) => (
                <li key={id}>
                  <label>
                    <input type="checkbox" name="unit" value={id} />
                    <span>{shortName(name)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        </fieldset>
        {units.length > mostCodes && <p className="muted">{`Paling banyak ${mostCodes} kode sekali cetak.`}</p>}
        <div className="actions">
          <input type="hidden" name="sejak" value={at} />
          <button className="button button-primary" type="submit">
            Buat lembar kode
          </button>
          <a href="/unit">Batal</a>
        </div>
      </form>
    </>
  );
}
