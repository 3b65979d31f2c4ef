import { NewPasswordFields } from '../login/new-password-fields';
import { TypedField } from '../login/typed-field';
import { WhosePassword } from '../login/whose-password';

/** By field: what is wrong with it. */
export interface PasswordTrouble {
  sandi?: string;
  baru?: string;
  ulang?: string;
}

/** Another password for one's own account. */
export function PasswordPage({ accountName, trouble = {} }: { accountName: string; trouble?: PasswordTrouble }) {
  return (
    <form className="card narrow-text" method="post" action="/pengaturan/akun/sandi">
      <h1>Ganti kata sandi</h1>
      <WhosePassword name={accountName} />
      <TypedField
        name="sandi"
        label="Kata sandi sekarang"
        type="password"
        autoComplete="current-password"
        required
        trouble={trouble.sandi}
      />
      <NewPasswordFields trouble={trouble} />
      <div className="actions">
        <button className="button button-primary" type="submit">
          Ganti
        </button>
        <a href="/pengaturan/akun">Batal</a>
      </div>
    </form>
  );
}
