interface ImportPageProps {
  /** What is wrong with what came; null if nothing came yet. */
  trouble: string | null;
  /** What was pasted. */
  text: string;
}

/** Where a list of units comes in: pasted from Excel, or as a file. */
export function ImportPage({ trouble, text }: ImportPageProps) {
  const invalid = trouble ? ({ 'aria-invalid': true, 'aria-describedby': 'salah-daftar' } as const) : {};
  return (
    <>
      <h1>Impor dari Excel</h1>
      <p className="muted">
        Untuk OPD, puskesmas, sekolah, dan unit lain. Anda melihat hasilnya dahulu, baru menambahkan.
      </p>
      <div className="import">
        <form method="post" action="/unit/impor" encType="multipart/form-data" className="card">
          {trouble && (
            <p className="trouble" id="salah-daftar" role="status">
              {trouble}
            </p>
          )}
          <label className="field wide-field">
            <span>Tempel daftarnya</span>
            <small>Di Excel, pilih kolom nama, jenis, dan kecamatan, salin, lalu tempel di sini.</small>
            <textarea className="input" name="naskah" rows={8} defaultValue={text} spellCheck={false} {...invalid} />
          </label>
          <label className="field wide-field">
            <span>Atau pilih berkas CSV</span>
            <small>Paling besar 1 MB dan 2.000 baris. Bila berkas dipilih, tempelan di atas tidak dipakai.</small>
            <input className="input" type="file" name="berkas" accept=".csv,.txt,.tsv,text/csv,text/plain" />
          </label>
          <div className="actions">
            <button className="button button-primary" type="submit">
              Lihat hasilnya
            </button>
            <a href="/unit">Batal</a>
          </div>
        </form>
        <section className="card" aria-labelledby="contoh-daftar">
          <h2 id="contoh-daftar">Contoh daftar</h2>
          <p>Kolom kecamatan boleh kosong untuk dinas, badan, dan bagian.</p>
          <ul className="downloads">
            <li>
              <a href="/unit/impor/contoh.xlsx">Unduh contoh Excel</a>
            </li>
            <li>
              <a href="/unit/impor/contoh.csv">Unduh contoh CSV</a>
            </li>
          </ul>
          <p className="muted">Jenis: kelurahan, desa, kecamatan, puskesmas, sekolah, OPD, lainnya.</p>
        </section>
      </div>
    </>
  );
}
