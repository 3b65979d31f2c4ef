import { dayOf } from '@/lib/calendar/day';
import { Refusal } from '../../api/refusal';
import { isAdmin } from '../is-admin';
import { jenisWord } from '../jenis-word';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { askedUnit } from './asked-unit';
import { sayKecamatan, sayWholeDay } from './say-unit';

/** GET /unit/akhiri/:id: what ending means, before it is done. */
export async function endUnitForm(visit: Visit): Promise<Response> {
  const { id, name } = await askedUnit(visit);
  return visit.page(
    { title: `Akhiri ${name}`, under: '/unit' },
    <div className="card narrow-text">
      <h1>{`Akhiri ${name}?`}</h1>
      <ul className="dots">
        <li>Unit ini tidak lagi tampil dan tidak lagi dihitung di rekap.</li>
        <li>Kode yang belum dipakai berakhir.</li>
        <li>Tautan ponselnya berakhir. Bila unit dikembalikan, buatlah tautan baru.</li>
        <li>Angka yang sudah tercatat tetap tersimpan.</li>
        <li>Komputernya tetap tersambung, sehingga tidak ada yang hilang bila unit dikembalikan.</li>
      </ul>
      <form method="post" action={`/unit/akhiri/${id}`} className="actions">
        <button className="button button-primary" type="submit">
          Akhiri unit ini
        </button>
        <a href={`/unit/ubah/${id}`}>Batal</a>
      </form>
    </div>,
  );
}

/** POST /unit/akhiri/:id */
export async function endUnit(visit: Visit): Promise<Response> {
  const { id } = await askedUnit(visit);
  await visit.world.store.endUnit(id, visit.act());
  return visit.go('/unit?selesai=akhiri');
}

/** POST /unit/kembalikan/:id */
export async function returnUnit(visit: Visit): Promise<Response> {
  const isBack = await visit.world.store.returnUnit(visit.c.req.param('id') ?? '', visit.act());
  if (!isBack) throw new Refusal(404, 'no-unit', 'Unit ini tidak sedang diakhiri.');
  return visit.go('/unit?selesai=kembali');
}

/** GET /unit/berakhir: the units that were ended. */
export async function listEndedUnits(visit: Visit): Promise<Response> {
  const zone = officeIn(visit).region.zona;
  const units = (await visit.world.store.endedUnits()).sort((a, b) => b.endedAt - a.endedAt);
  return visit.page(
    { title: 'Unit yang diakhiri', under: '/unit' },
    <>
      <h1>Unit yang diakhiri</h1>
      <p className="muted">
        Angkanya tersimpan dan tampil lagi bila unit dikembalikan. <a href="/unit">Kembali ke daftar unit</a>
      </p>
      {units.length === 0 ? (
        <p className="card">Belum ada unit yang diakhiri.</p>
      ) : (
        <ul className="card ended">
          {units.map(({ id, name, jenis, kecamatan, endedAt }) => (
            <li key={id}>
              <span>
                <b>{name}</b>
                <small className="muted">
                  {`${jenisWord(jenis)}, ${sayKecamatan(kecamatan)}. Diakhiri ${sayWholeDay(dayOf(endedAt, zone))}.`}
                </small>
              </span>
              {isAdmin(visit) && (
                <form method="post" action={`/unit/kembalikan/${id}`}>
                  <button className="button" type="submit">
                    Kembalikan<span className="visually-hidden">{` ${name}`}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
    </>,
  );
}
