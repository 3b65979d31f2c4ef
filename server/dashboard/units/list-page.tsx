import { Icon } from './icon';
import { ListFilters } from './list-filters';
import type { ListQuery } from './list-query';
import type { ListView } from './list-view';
import { UnitList } from './unit-list';
import type { RowFacts } from './unit-row';

interface ListPageProps {
  query: ListQuery;
  view: ListView;
  facts: RowFacts;
  isDemo: boolean;
  /** How many units were ended. */
  ended: number;
  /** What was just done; null if nothing. */
  done: string | null;
}

const steps = [
  'Cetak lembar kode, satu kartu untuk tiap unit.',
  'Bagikan saat pelatihan. Kode berlaku 14 hari, sekali pakai.',
  'Unit memasukkan kode. Statusnya berubah di sini.',
];

function Actions() {
  return (
    <div className="row">
      <a className="button" href="/unit/tambah">
        <Icon name="plus" />
        Tambah unit
      </a>
      <a className="button" href="/unit/impor">
        Impor dari Excel
      </a>
      <a className="button button-primary" href="/unit/kode">
        <Icon name="printer" />
        Cetak lembar kode
      </a>
    </div>
  );
}

/** All units: how they are connected, when they were last heard of, and what their newest code is doing. */
export function ListPage({ query, view, facts, isDemo, ended, done }: ListPageProps) {
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Unit dan kode</h1>
          <p className="muted">
            {`${view.all} ${view.unitWord}, ${view.connected} terhubung `}
            {isDemo && <span className="demo">Data contoh</span>}
          </p>
        </div>
        {facts.canChange && <Actions />}
      </div>
      {done && (
        <p className="done" role="status">
          {done}
        </p>
      )}
      {facts.canChange && (
        <ol className="steps">
          {steps.map((step, index) => (
            <li key={step}>
              <b>{index + 1}</b>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      {view.all === 0 ? (
        <p className="card">Belum ada unit. {facts.canChange && <a href="/unit/tambah">Tambah unit</a>}</p>
      ) : (
        <>
          <ListFilters query={query} view={view} />
          <UnitList query={query} view={view} facts={facts} />
        </>
      )}
      <p className="more-links">
        <a href="/unit/akun">Akun resmi semua unit</a>
        {ended > 0 && <a href="/unit/berakhir">{`Unit yang diakhiri (${ended})`}</a>}
      </p>
    </>
  );
}
