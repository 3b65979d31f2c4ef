import type { Account } from '../../store/accounts';
import { roleNames } from './role-names';

/** What was done a moment ago, by the word in the address. */
const done: Record<string, string> = {
  sandi: 'Kata sandi Anda sudah diganti. Komputer lain yang memakai akun ini harus masuk lagi.',
  faktor: 'Kode kedua Anda sudah dipasang. Hapus kode Siap Siar yang lama dari ponsel.',
  akhir: 'Akun itu sudah diakhiri. Pemiliknya tidak dapat masuk lagi, dan undangan yang belum dipakai ikut berakhir.',
  sesi: 'Sesi itu sudah diakhiri.',
};

/** The account of the one who looks. */
export function OwnAccount({ account, message }: { account: Account; message: string | undefined }) {
  const text = message && Object.hasOwn(done, message) ? done[message] : null;
  return (
    <section className="card" aria-labelledby="akun-anda">
      <h2 id="akun-anda">Akun Anda</h2>
      {text && (
        <p className="done" role="status">
          {text}
        </p>
      )}
      <p>
        Anda masuk sebagai <b>{account.name}</b>, {roleNames[account.role].toLowerCase()}.
      </p>
      <div className="actions">
        <a className="button" href="/pengaturan/akun/sandi">
          Ganti kata sandi
        </a>
        {account.role === 'admin' && (
          <a className="button" href="/pengaturan/akun/faktor">
            Pasang ulang kode kedua
          </a>
        )}
      </div>
    </section>
  );
}
