import type { Account } from '../../store/accounts';

/** Where an admin goes on who gave the password: to the code, or first to the making of it. */
export const afterPassword = ({ confirmedAt }: Account): string =>
  confirmedAt === null ? '/undangan/faktor' : '/masuk/kode';
