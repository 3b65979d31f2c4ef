interface RepeatedPageProps {
  /** What was chosen, to be sent once more. */
  fields: [name: string, value: string][];
  at: number;
}

/** The answer to a sheet that was asked for twice: loading it again must not end the codes that were just printed. */
export function RepeatedPage({ fields, at }: RepeatedPageProps) {
  return (
    <div className="card narrow-text">
      <h1>Lembar ini sudah dibuat</h1>
      <p>
        Kode hanya tampil sekali. Kode yang sudah tercetak tetap berlaku. Bila belum tercetak, buat kode baru; kode yang
        belum dipakai akan berakhir.
      </p>
      <form method="post" action="/unit/kode" className="actions">
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="sejak" value={at} />
        <button className="button" type="submit">
          Buat kode baru
        </button>
        <a href="/unit">Kembali ke daftar unit</a>
      </form>
    </div>
  );
}
