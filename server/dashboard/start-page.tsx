/** What to do with an enrolment code. The code stands behind the `#` of the address and never reaches the server. */
export function StartPage() {
  return (
    <div className="card narrow-text">
      <h1>Menghubungkan Siap Siar</h1>
      <p>Alamat halaman ini memuat kode pendaftaran unit Anda. Kode berlaku 14 hari dan untuk satu komputer.</p>
      <ol>
        <li>Salin seluruh alamat halaman ini, dari awal sampai huruf terakhir.</li>
        <li>Buka Siap Siar lewat ikon centang di sudut kanan atas peramban.</li>
        <li>Pilih “Masukkan kode”, tempel alamat tadi, lalu tekan “Hubungkan”.</li>
      </ol>
      <p className="muted">
        Yang dikirim ke Diskominfo hanya jumlah unggahan per hari. Isi tulisan tetap di komputer Anda.
      </p>
    </div>
  );
}
