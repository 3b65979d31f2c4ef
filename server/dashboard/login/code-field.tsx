import { TypedField } from './typed-field';

/** The code of the authenticator app. */
export function CodeField({ trouble }: { trouble?: string | undefined }) {
  return (
    <TypedField
      name="kode"
      label="Kode 6 angka"
      hint="Dari aplikasi autentikator di ponsel Anda."
      inputMode="numeric"
      autoComplete="one-time-code"
      required
      trouble={trouble}
    />
  );
}
