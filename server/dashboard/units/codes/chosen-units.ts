import type { Unit } from '../../../store/store';

/** Each code costs a slow hash: so many are made in a few seconds. */
export const mostCodes = 200;

/** The units that the form chose: by one of its radios, or, of a row of the list, by themselves. Sorted by name. */
export function chosenUnits(form: FormData, units: Unit[]): Unit[] {
  const ids = new Set(form.getAll('unit'));
  const chosen = units.filter((unit) => {
    switch (form.get('pilih')) {
      case 'belum':
        return unit.connectedAt === null;
      case 'semua':
        return true;
      case 'kecamatan':
        return unit.kecamatan === form.get('kecamatan');
      default:
        return ids.has(unit.id);
    }
  });
  return chosen.sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }));
}
