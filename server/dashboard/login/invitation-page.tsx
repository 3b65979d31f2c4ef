import { NewPasswordFields } from './new-password-fields';
import { TypedField } from './typed-field';

/** By field: what is wrong with it. */
export interface InvitationTrouble {
  undangan?: string;
  nama?: string;
  baru?: string;
  ulang?: string;
}

interface InvitationPageProps {
  code?: string;
  name?: string;
  trouble?: InvitationTrouble;
}

/** Where an invited person makes an account. */
export function InvitationPage({ code, name, trouble = {} }: InvitationPageProps) {
  return (
    <form className="card narrow-text" method="post" action="/undangan">
      <h1>Membuat akun dasbor</h1>
      <p>
        Pilih nama dan kata sandi Anda sendiri. Kata sandi itu tidak diketahui orang lain, termasuk yang mengundang
        Anda.
      </p>
      <TypedField
        name="undangan"
        label="Kode undangan"
        hint="Ada di alamat yang Anda terima, setelah tanda #. Menempel seluruh alamat juga boleh."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        defaultValue={code}
        trouble={trouble.undangan}
      />
      <TypedField
        name="nama"
        label="Nama masuk"
        hint="3 sampai 32 huruf kecil, angka, titik, atau tanda hubung, misalnya rina.humas."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={name}
        trouble={trouble.nama}
      />
      <NewPasswordFields trouble={trouble} />
      <div className="actions">
        <button className="button button-primary" type="submit">
          Buat akun
        </button>
      </div>
      <script src="/undangan.js" defer />
    </form>
  );
}
