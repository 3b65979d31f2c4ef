import { QrCode } from '@/components/parts/qr-code';
import { factorAddress } from '../../access/factor';
import { CodeField } from './code-field';
import { TypedField } from './typed-field';
import { WhosePassword } from './whose-password';

interface FactorPageProps {
  /** Where the form goes. */
  action: string;
  /** The new secret, base32. */
  secret: string;
  accountName: string;
  /** By field: what is wrong with it. */
  trouble?: { sandi?: string; kode?: string };
  /** Someone who signed in long ago may have left the computer alone: then the password is asked for as well. */
  isPasswordAsked?: boolean;
}

/** The making of the second factor: scan, then show that it works. */
export function FactorPage({ action, secret, accountName, trouble = {}, isPasswordAsked = false }: FactorPageProps) {
  return (
    <form className="card narrow-text" method="post" action={action}>
      <h1>Pasang kode kedua</h1>
      <p>
        Admin masuk dengan kata sandi dan kode 6 angka dari ponselnya. Dengan begitu, kata sandi yang bocor saja tidak
        cukup untuk masuk.
      </p>
      <ol>
        <li>
          Buka aplikasi autentikator di ponsel, misalnya Google Authenticator, Microsoft Authenticator, atau Aegis.
        </li>
        <li>Pilih tambah akun, lalu pindai gambar ini.</li>
      </ol>
      <QrCode text={factorAddress(secret, accountName)} name={`Kode QR untuk akun ${accountName}`} />
      <p>
        Tidak bisa memindai? Ketik kunci ini di aplikasi:{' '}
        <code className="secret">{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <input type="hidden" name="rahasia" value={secret} />
      {isPasswordAsked && <WhosePassword name={accountName} />}
      {isPasswordAsked && (
        <TypedField
          name="sandi"
          label="Kata sandi Anda"
          type="password"
          autoComplete="current-password"
          required
          trouble={trouble.sandi}
        />
      )}
      <CodeField trouble={trouble.kode} />
      <div className="actions">
        <button className="button button-primary" type="submit">
          Pasang
        </button>
        {isPasswordAsked && <a href="/pengaturan/akun">Batal</a>}
      </div>
    </form>
  );
}
