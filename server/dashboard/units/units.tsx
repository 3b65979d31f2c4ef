import { get, post, type Route } from '../route';
import { addUnit, addUnitForm } from './add-unit';
import { changeUnit, changeUnitForm } from './change-unit';
import { codes } from './codes/codes';
import { endUnit, endUnitForm, listEndedUnits, returnUnit } from './end-unit';
import { importUnits } from './import/import';
import { listUnits } from './list';

/** The list of units and what is changed in it. They stand before the page of one unit, `/unit/:id`. */
export const units: readonly Route[] = [
  get('/unit', ['admin', 'viewer'], listUnits),
  get('/unit/tambah', ['admin'], addUnitForm),
  post('/unit/tambah', ['admin'], addUnit),
  get('/unit/ubah/:id', ['admin'], changeUnitForm),
  post('/unit/ubah/:id', ['admin'], changeUnit),
  get('/unit/akhiri/:id', ['admin'], endUnitForm),
  post('/unit/akhiri/:id', ['admin'], endUnit),
  post('/unit/kembalikan/:id', ['admin'], returnUnit),
  get('/unit/berakhir', ['admin', 'viewer'], listEndedUnits),
  ...importUnits,
  ...codes,
];
