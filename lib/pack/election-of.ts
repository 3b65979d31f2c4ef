import type { Election } from '../draft/agency';
import type { Pack } from './pack';

/** The election of a pack as the rules ask for it. */
export function electionOf(given: Pack['pemilihan']): Election | null {
  if (!given) return null;
  const { dari, sampai, calon = [], partai = [], tagar = [] } = given;
  return {
    from: dari,
    until: sampai,
    candidates: calon.map(({ nama, nomor, akun = [], slogan = [] }) => ({
      name: nama,
      number: nomor,
      accounts: akun,
      slogans: slogan,
    })),
    parties: partai.map(({ nama, singkatan, akun = [] }) => ({ name: nama, short: singkatan, accounts: akun })),
    tags: tagar,
  };
}
