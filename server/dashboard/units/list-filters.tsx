import { jenisWord } from '../jenis-word';
import { type ListQuery, listPath, type Sort, sortList } from './list-query';
import type { ListView } from './list-view';

interface ChoiceProps {
  label: string;
  name: string;
  chosen: string;
  options: { value: string; name: string }[];
}

function Choice({ label, name, chosen, options }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" name={name} defaultValue={chosen}>
        <option value="">Semua</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

const connections = [
  { value: 'terhubung', name: 'Terhubung' },
  { value: 'belum', name: 'Belum terhubung' },
  { value: 'kode', name: 'Kode belum dipakai' },
];

const sortNames: Record<Sort, [up: string, down: string]> = {
  nama: ['Nama, A ke Z', 'Nama, Z ke A'],
  sambungan: ['Komputer tersedikit', 'Komputer terbanyak'],
  kecamatan: ['Kecamatan, A ke Z', 'Kecamatan, Z ke A'],
  kabar: ['Kabar terlama', 'Kabar terbaru'],
  akun: ['Akun terlama diperiksa', 'Akun terbaru diperiksa'],
};
const orders = sortList.flatMap((sort) => [
  { value: sort as string, name: sortNames[sort][0] },
  { value: `-${sort}`, name: sortNames[sort][1] },
]);

/** Search and filters: a form that leads to an address, so that a filtered list can be kept and sent. */
export function ListFilters({ query, view }: { query: ListQuery; view: ListView }) {
  const isFiltered = Boolean(query.cari || query.kecamatan || query.jenis || query.sambungan);
  const order = `${query.isDown ? '-' : ''}${query.urut}`;
  const empty = { cari: '', kecamatan: '', jenis: '', sambungan: '', halaman: 1 } as const;
  return (
    <form method="get" action="/unit" className="filters" aria-label="Saring daftar unit">
      <label className="field">
        <span>Cari nama</span>
        <input className="input" type="search" name="cari" defaultValue={query.cari} maxLength={100} />
      </label>
      <Choice label="Sambungan" name="sambungan" chosen={query.sambungan} options={connections} />
      <Choice
        label="Kecamatan"
        name="kecamatan"
        chosen={query.kecamatan}
        options={view.kecamatan.map((name) => ({ value: name, name }))}
      />
      {view.kinds.length > 1 && (
        <Choice
          label="Jenis"
          name="jenis"
          chosen={query.jenis}
          options={view.kinds.map((value) => ({ value, name: jenisWord(value) }))}
        />
      )}
      <label className="field only-narrow">
        <span>Urutkan</span>
        <select className="input" name="urut" defaultValue={order}>
          {orders.map((one) => (
            <option key={one.value} value={one.value}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <button className="button" type="submit">
        Tampilkan
      </button>
      {isFiltered && <a href={listPath(query, empty)}>Hapus saringan</a>}
    </form>
  );
}
