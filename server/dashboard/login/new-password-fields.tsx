import { leastLetters } from '../../access/password-trouble';
import { TypedField } from './typed-field';

/** A new password, twice, since it cannot be seen. */
export function NewPasswordFields({ trouble }: { trouble: { baru?: string; ulang?: string } }) {
  return (
    <>
      <TypedField
        name="baru"
        label="Kata sandi baru"
        hint={`Paling sedikit ${leastLetters} huruf. Tiga kata yang tidak berhubungan mudah diingat dan sulit ditebak. Boleh ditempel.`}
        type="password"
        autoComplete="new-password"
        required
        trouble={trouble.baru}
      />
      <TypedField
        name="ulang"
        label="Kata sandi baru, sekali lagi"
        type="password"
        autoComplete="new-password"
        required
        trouble={trouble.ulang}
      />
    </>
  );
}
