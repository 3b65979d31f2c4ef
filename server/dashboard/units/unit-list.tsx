import { PageLinks } from '../page-links';
import { ActionsHeading, ScrollTable } from '../scroll-table';
import { Icon } from './icon';
import { type ListQuery, listPath, type Sort } from './list-query';
import type { ListView } from './list-view';
import { type RowFacts, UnitRow } from './unit-row';

const columns: { sort: Sort; name: string }[] = [
  { sort: 'nama', name: 'Unit' },
  { sort: 'sambungan', name: 'Sambungan' },
  { sort: 'kecamatan', name: 'Kecamatan' },
  { sort: 'kabar', name: 'Kabar terakhir' },
  { sort: 'akun', name: 'Akun diperiksa' },
];

function SortHead({ sort, name, query }: { sort: Sort; name: string; query: ListQuery }) {
  const isThis = query.urut === sort;
  const order = query.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isThis ? order : undefined}>
      <a href={listPath(query, { urut: sort, isDown: isThis && !query.isDown, halaman: 1 })}>
        {name}
        <Icon name={isThis ? (query.isDown ? 'up' : 'down') : 'sort'} />
      </a>
    </th>
  );
}

/** The units as a table; each heading sorts, once more the other way round. */
export function UnitList({ query, view, facts }: { query: ListQuery; view: ListView; facts: RowFacts }) {
  return (
    <>
      <ScrollTable className="table unit-list" aria-label="Tabel unit">
        <caption className="visually-hidden">Unit dan sambungannya</caption>
        <thead>
          <tr>
            {columns.map((one) => (
              <SortHead key={one.sort} {...one} query={query} />
            ))}
            <th scope="col">Kode</th>
            {facts.canChange && <ActionsHeading />}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <UnitRow key={row.id} row={row} facts={facts} />
          ))}
        </tbody>
      </ScrollTable>
      <p className="small muted shown-count" role="status">
        {view.found === 0
          ? 'Tidak ada unit yang cocok dengan saringan ini.'
          : `Menampilkan ${view.rows.length} dari ${view.found} unit${view.found < view.all ? ` yang cocok, seluruhnya ${view.all}` : ''}.`}
      </p>
      <PageLinks of={view} hrefOf={(halaman) => listPath(query, { halaman })} label="Halaman daftar unit" isLong />
    </>
  );
}
