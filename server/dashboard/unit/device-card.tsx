import { labelAtMost, type UnitDevice } from '../../store/unit-devices';
import { clockOff } from '../clock-off';
import type { FormTrouble } from '../form-trouble';
import { Labelled } from '../labelled';
import { sayInstant } from '../say';
import type { UnitFacts } from './read-unit';

export const nameOfDevice = ({ label, createdAt }: UnitDevice, zone: string): string =>
  label ?? `Komputer sejak ${sayInstant(createdAt, zone)}`;

function sayClockOff(skewMs: number): string {
  const minutes = Math.round(Math.abs(skewMs) / 60_000);
  const span = minutes < 120 ? `${minutes} menit` : `${Math.round(minutes / 60)} jam`;
  return `Jam komputer ini ${span} lebih ${skewMs > 0 ? 'cepat' : 'lambat'}. Mintalah unit membetulkannya.`;
}

interface DeviceProps {
  facts: UnitFacts;
  device: UnitDevice;
  trouble: FormTrouble | null;
}

function Device({ facts: { id, isAdmin, weeks }, device, trouble }: DeviceProps) {
  const { deviceId, label, client, seenAt, skewMs } = device;
  const own = trouble?.typed.perangkat === deviceId ? trouble : null;
  const name = nameOfDevice(device, weeks.zone);
  return (
    <li>
      <b>{name}</b>
      <p className="muted">{`Kabar terakhir ${sayInstant(seenAt, weeks.zone)}, versi ${client}`}</p>
      {skewMs !== null && Math.abs(skewMs) > clockOff && <p className="trouble">{sayClockOff(skewMs)}</p>}
      {isAdmin && (
        <details open={own !== null}>
          <summary>
            Ubah<span className="visually-hidden">{` ${name}`}</span>
          </summary>
          <form method="post" action={`/unit/${id}/komputer/nama`}>
            <input type="hidden" name="perangkat" value={deviceId} />
            <Labelled id={`nama-${deviceId}`} name="nama" label="Nama komputer, misalnya PC loket 2" trouble={own}>
              {(mark) => <input {...mark} maxLength={labelAtMost} defaultValue={own?.typed.nama ?? label ?? ''} />}
            </Labelled>
            <p className="actions">
              <button type="submit" className="button">
                Simpan nama
              </button>
            </p>
          </form>
          <form method="post" action={`/unit/${id}/komputer/akhiri`}>
            <input type="hidden" name="perangkat" value={deviceId} />
            <p>Setelah diakhiri, komputer ini tidak dapat mengirim lagi tanpa kode baru. Angka yang sudah ada tetap.</p>
            <p className="actions">
              <button type="submit" className="button">
                Akhiri sambungan
              </button>
            </p>
          </form>
        </details>
      )}
    </li>
  );
}

/** The unit's computers: which one was heard from when, and whose clock is off. */
export function DeviceCard({ facts, trouble }: { facts: UnitFacts; trouble: FormTrouble | null }) {
  const { id, isAdmin, devices } = facts;
  return (
    <section className="card" aria-labelledby="komputer">
      <h2 id="komputer">Komputer terhubung</h2>
      {devices.length === 0 ? (
        <>
          <p className="muted">Belum ada. Unit terhubung setelah memasukkan kode dari Diskominfo.</p>
          {isAdmin && (
            <p className="actions">
              <a className="button" href="/unit/kode">
                Buat kode
              </a>
            </p>
          )}
        </>
      ) : (
        <ul className="entries">
          {devices.map((device) => (
            <Device key={device.deviceId} {...{ facts, device, trouble }} />
          ))}
        </ul>
      )}
      {isAdmin && devices.length > 1 && (
        <details>
          <summary>Akhiri semua sambungan</summary>
          <form method="post" action={`/unit/${id}/komputer/akhiri-semua`}>
            <p>{`Ke-${devices.length} komputer di atas perlu kode baru untuk mengirim lagi. Angka yang sudah ada tetap.`}</p>
            <p className="actions">
              <button type="submit" className="button">
                {`Akhiri ${devices.length} sambungan`}
              </button>
            </p>
          </form>
        </details>
      )}
    </section>
  );
}
