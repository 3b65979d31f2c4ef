/** Makes an invitation for one more person. */
export function InviteForm() {
  return (
    <section className="card" aria-labelledby="undang">
      <h2 id="undang">Undang seseorang</h2>
      <p>
        Anda mendapat tautan dan kode QR untuk satu orang, berlaku 24 jam. Orang itu memilih nama dan kata sandinya
        sendiri.
      </p>
      <form method="post" action="/pengaturan/akun/undang">
        <fieldset className="choices">
          <legend>Sebagai</legend>
          <label>
            <input type="radio" name="peran" value="viewer" defaultChecked />
            <span>
              <b>Pengamat</b>: melihat semua angka, tidak mengubah apa pun. Untuk kepala daerah, sekda, dan kepala
              dinas.
            </span>
          </label>
          <label>
            <input type="radio" name="peran" value="admin" />
            <span>
              <b>Admin</b>: mengatur unit, kode, paket, dan akun. Masuk dengan kode kedua dari ponsel.
            </span>
          </label>
        </fieldset>
        <div className="actions">
          <button className="button button-primary" type="submit">
            Buat undangan
          </button>
        </div>
      </form>
    </section>
  );
}
