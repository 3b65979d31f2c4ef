import { Shell } from './shell';

/** The answer to an address that is not there. */
export function MissingPage({ office }: { office: string }) {
  return (
    <Shell title="Tidak ditemukan" office={office}>
      <div className="card narrow-text">
        <h1>Halaman ini tidak ada</h1>
        <p>
          <a href="/">Buka dasbor minggu ini</a>
        </p>
      </div>
    </Shell>
  );
}
