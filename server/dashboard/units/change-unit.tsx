import type { Unit } from '../../store/store';
import type { Visit } from '../visit';
import { askedUnit, kecamatanIn, sayTaken, typedUnit } from './asked-unit';
import { readUnit, type UnitFields, type UnitTrouble } from './read-unit';
import { UnitForm } from './unit-form';

function formPage(visit: Visit, unit: Unit, fields: UnitFields, trouble: UnitTrouble): Response {
  const isWrong = Object.keys(trouble).length > 0;
  return visit.page(
    { title: `Ubah ${unit.name}`, under: '/unit', status: isWrong ? 400 : 200 },
    <>
      <h1>{`Ubah ${unit.name}`}</h1>
      <UnitForm
        action={`/unit/ubah/${unit.id}`}
        fields={fields}
        trouble={trouble}
        kecamatan={kecamatanIn(visit)}
        submit="Simpan"
      />
      <p>
        Unit ini digabung atau ditutup? <a href={`/unit/akhiri/${unit.id}`}>Akhiri unit</a>. Angkanya tetap tersimpan.
      </p>
    </>,
  );
}

/** GET /unit/ubah/:id */
export async function changeUnitForm(visit: Visit): Promise<Response> {
  const unit = await askedUnit(visit);
  return formPage(visit, unit, { nama: unit.name, jenis: unit.jenis, kecamatan: unit.kecamatan }, {});
}

/** POST /unit/ubah/:id */
export async function changeUnit(visit: Visit): Promise<Response> {
  const before = await askedUnit(visit);
  const fields = await typedUnit(visit);
  const { unit, trouble } = readUnit(fields, kecamatanIn(visit));
  if (!unit) return formPage(visit, before, fields, trouble);
  const isDone = await visit.world.store.changeUnit(before.id, unit, visit.act());
  if (!isDone) return formPage(visit, before, fields, { nama: await sayTaken(visit, unit.name) });
  return visit.go(`/unit?selesai=ubah&cari=${encodeURIComponent(unit.name)}`);
}
