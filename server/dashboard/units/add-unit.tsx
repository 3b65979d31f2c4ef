import type { Visit } from '../visit';
import { kecamatanIn, sayTaken, typedUnit } from './asked-unit';
import { readUnit, type UnitFields, type UnitTrouble } from './read-unit';
import { UnitForm } from './unit-form';

function formPage(visit: Visit, fields: UnitFields, trouble: UnitTrouble): Response {
  const isWrong = Object.keys(trouble).length > 0;
  return visit.page(
    { title: 'Tambah unit', under: '/unit', status: isWrong ? 400 : 200 },
    <>
      <h1>Tambah unit</h1>
      <p className="muted">
        Untuk beberapa unit sekaligus: <a href="/unit/impor">impor dari Excel</a>.
      </p>
      <UnitForm
        action="/unit/tambah"
        fields={fields}
        trouble={trouble}
        kecamatan={kecamatanIn(visit)}
        submit="Tambahkan"
      />
    </>,
  );
}

/** GET /unit/tambah */
export const addUnitForm = (visit: Visit) => formPage(visit, { nama: '', jenis: '', kecamatan: '' }, {});

/** POST /unit/tambah */
export async function addUnit(visit: Visit): Promise<Response> {
  const fields = await typedUnit(visit);
  const { unit, trouble } = readUnit(fields, kecamatanIn(visit));
  if (!unit) return formPage(visit, fields, trouble);
  const added = await visit.world.store.addOwnUnits([unit], visit.act());
  if (added === 0) return formPage(visit, fields, { nama: await sayTaken(visit, unit.name) });
  return visit.go(`/unit?selesai=tambah&cari=${encodeURIComponent(unit.name)}`);
}
