import { jenisWord } from '../jenis-word';
import { type Choice, fieldsOf, hrefOf, isFiltered, sortWord, unfiltered } from './choice';
import type { TableView } from './table-view';
import type { WeekView } from './week-view';

interface FilterFormProps {
  view: WeekView;
  table: TableView;
  choice: Choice;
}

/** The orders that a phone offers, where the headings of the columns are not shown. */
const orders = [
  ['nama', 'Nama, A sampai Z'],
  ['status', 'Status'],
  ['kecamatan', 'Kecamatan'],
  ['-jumlah', 'Jumlah, terbanyak dahulu'],
  ['-terakhir', 'Terakhir, terbaru dahulu'],
  ['-beruntun', 'Beruntun, terpanjang dahulu'],
] as const;

/** What the form itself asks for; the rest of the choice is carried along. */
const asked = ['cari', 'kecamatan', 'jenis', 'urut', 'halaman'];

interface PickProps {
  name: string;
  label: string;
  value: string;
  /** Without it something is always chosen. */
  all?: string;
  options: readonly (readonly [value: string, text: string])[];
  className?: string;
}

function Pick({ name, label, value, all, options, className = '' }: PickProps) {
  return (
    <label className={`pick ${className}`}>
      <span>{label}</span>
      <select className="input" name={name} defaultValue={value}>
        {all && <option value="">{all}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Search and filters above the list. Everything lies in the address: no script, and the way back is the browser's. */
export function FilterForm({ view, table, choice }: FilterFormProps) {
  const unique = (all: string[]) => [...new Set(all)].sort();
  const jenisAll = unique(view.rows.map(({ jenis }) => jenis));
  const kecamatanAll = unique(view.rows.map(({ kecamatan }) => kecamatan))
    .filter(Boolean)
    .map((name) => [name, name] as const);
  const sort = sortWord(choice);
  const known = orders.some(([order]) => order === sort) ? orders : [...orders, [sort, 'Seperti sekarang'] as const];
  return (
    <search>
      <form className="week-filters" method="get" action="/#daftar">
        {fieldsOf(choice)
          .filter(([name]) => !asked.includes(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <label className="pick wide">
          <span>{`Cari ${view.unitWord}`}</span>
          <input className="input" type="search" name="cari" defaultValue={choice.search} maxLength={60} />
        </label>
        <Pick
          name="kecamatan"
          label="Kecamatan"
          value={choice.kecamatan}
          all="Semua kecamatan"
          options={kecamatanAll}
        />
        {jenisAll.length > 1 && (
          <Pick
            name="jenis"
            label="Jenis"
            value={choice.jenis}
            all="Semua jenis"
            options={jenisAll.map((jenis) => [jenis, jenisWord(jenis)] as const)}
          />
        )}
        <Pick name="urut" label="Urutkan" value={sort} options={known} className="on-phones" />
        <button className="button" type="submit">
          Tampilkan
        </button>
        <p className="small found">
          <span role="status">{`${table.found} dari ${view.rows.length} unit`}</span>
          {isFiltered(choice) && (
            <a className="link" href={hrefOf(unfiltered(choice), 'daftar')}>
              Hapus saringan
            </a>
          )}
        </p>
      </form>
    </search>
  );
}
