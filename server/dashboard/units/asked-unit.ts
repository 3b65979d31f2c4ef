import { Refusal } from '../../api/refusal';
import type { Unit } from '../../store/store';
import { officeIn } from '../route';
import { typedIn } from '../typed-in';
import type { Visit } from '../visit';
import type { UnitFields } from './read-unit';

/** The unit of that id. Throws a {@link Refusal} if there is none, or none any more. */
export async function unitOf({ world }: Visit, id: string | undefined): Promise<Unit> {
  const unit = (await world.store.units()).find((one) => one.id === id);
  if (!unit) throw new Refusal(404, 'no-unit', 'Unit ini tidak ada, atau sudah diakhiri.');
  return unit;
}

/** The unit that the address names; see {@link unitOf}. */
export const askedUnit = (visit: Visit): Promise<Unit> => unitOf(visit, visit.c.req.param('id'));

/** Names of the kecamatan in which a unit can lie. */
export const kecamatanIn = (visit: Visit): string[] => officeIn(visit).region.kecamatan.map(({ nama }) => nama);

/** What was typed into the form of a unit. */
export async function typedUnit(visit: Visit): Promise<UnitFields> {
  const form = await visit.form();
  return {
    nama: typedIn(form, 'nama'),
    jenis: typedIn(form, 'jenis'),
    kecamatan: typedIn(form, 'kecamatan'),
  };
}

/** Why a name cannot be had: who has it may be hidden from the list. */
export async function sayTaken(visit: Visit, name: string): Promise<string> {
  const ended = await visit.world.store.endedUnits();
  return ended.some((one) => one.name.toLowerCase() === name.toLowerCase())
    ? 'Nama ini dipakai unit yang sudah diakhiri. Kembalikan unit itu dari daftar unit.'
    : 'Nama ini sudah dipakai unit lain.';
}
