import { PageLinks } from '../page-links';
import { type Choice, hrefOf, unfiltered } from './choice';
import { FilterForm } from './filter-form';
import { tableViewOf } from './table-view';
import { UnitTable } from './unit-table';
import type { WeekView } from './week-view';

/** Search, filters, and the rows that are left of all units. */
export function UnitList({ view, choice }: { view: WeekView; choice: Choice }) {
  const table = tableViewOf(view.rows, choice);
  return (
    <section id="daftar" className="list" aria-labelledby="daftar-unit">
      <h2 id="daftar-unit" className="visually-hidden">
        Daftar unit
      </h2>
      <FilterForm view={view} table={table} choice={choice} />
      {table.found > 0 ? (
        <UnitTable view={view} rows={table.rows} choice={choice} />
      ) : (
        <p className="nothing">
          Tidak ada unit yang cocok. <a href={hrefOf(unfiltered(choice), 'daftar')}>Tampilkan semua unit</a>
        </p>
      )}
      <PageLinks of={table} hrefOf={(page) => hrefOf({ ...choice, page }, 'daftar')} />
    </section>
  );
}
