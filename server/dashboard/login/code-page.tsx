import { CodeField } from './code-field';

/** The second factor, after the password. */
export function CodePage({ next, trouble }: { next: string; trouble?: string }) {
  return (
    <div className="card narrow-text">
      <form className="narrow-text" method="post" action="/masuk/kode">
        <h1>Satu langkah lagi</h1>
        <input type="hidden" name="ke" value={next} />
        <CodeField trouble={trouble} />
        <div className="actions">
          <button className="button button-primary" type="submit">
            Masuk
          </button>
        </div>
      </form>
      <p className="muted">
        Ponsel hilang atau diganti? Mintalah undangan baru ke admin lain, atau jalankan{' '}
        <code>npm run tally -- undang admin</code> di server.
      </p>
      <form method="post" action="/keluar">
        <button className="link" type="submit">
          Masuk dengan akun lain
        </button>
      </form>
    </div>
  );
}
