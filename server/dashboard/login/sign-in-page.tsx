import { TypedField } from './typed-field';

interface SignInPageProps {
  /** Where to go on; see own-path.ts. */
  next: string;
  name?: string;
  trouble?: string;
}

/** Name and password. */
export function SignInPage({ next, name, trouble }: SignInPageProps) {
  return (
    <form className="card narrow-text" method="post" action="/masuk">
      <h1>Masuk ke dasbor</h1>
      <input type="hidden" name="ke" value={next} />
      <TypedField
        name="nama"
        label="Nama masuk"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={name}
      />
      <TypedField
        name="sandi"
        label="Kata sandi"
        type="password"
        autoComplete="current-password"
        required
        trouble={trouble}
      />
      <div className="actions">
        <button className="button button-primary" type="submit">
          Masuk
        </button>
      </div>
      <p className="muted">
        Baru menerima undangan? <a href="/undangan">Buka halaman undangan</a>. Lupa kata sandi? Mintalah undangan baru
        ke admin Diskominfo.
      </p>
    </form>
  );
}
