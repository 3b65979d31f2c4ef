import type { Account } from '../../store/accounts';
import { ActionsHeading, ScrollTable } from '../scroll-table';
import { roleNames } from './role-names';

interface AccountTableProps {
  accounts: Account[];
  /** By the account's id. */
  lastSeen: ReadonlyMap<string, number>;
  sayAt: (at: number) => string;
}

const factorOf = ({ role, confirmedAt, hash }: Account): string => {
  if (!hash) return 'akun contoh, tanpa kata sandi';
  if (role !== 'admin') return 'tidak perlu';
  return confirmedAt === null ? 'belum dipasang' : 'terpasang';
};

function EndAccount({ account }: { account: Account }) {
  return (
    <details className="confirm">
      <summary>
        Akhiri akun<span className="visually-hidden"> {account.name}</span>
      </summary>
      <form method="post" action="/pengaturan/akun/akhiri">
        <p>
          {account.name} tidak dapat masuk lagi, dan nama itu tidak dapat dipakai lagi. Undangan yang belum dipakai,
          dari siapa pun, ikut berakhir.
        </p>
        <input type="hidden" name="akun" value={account.id} />
        <button className="button" type="submit">
          Ya, akhiri akun {account.name}
        </button>
      </form>
    </details>
  );
}

/** Who may come in. */
export function AccountTable({ accounts, lastSeen, sayAt }: AccountTableProps) {
  return (
    <div>
      <h2 id="boleh-masuk">Yang boleh masuk</h2>
      <ScrollTable aria-labelledby="boleh-masuk">
        <thead>
          <tr>
            <th scope="col">Nama</th>
            <th scope="col">Peran</th>
            <th scope="col">Kode kedua</th>
            <th scope="col">Terakhir terlihat</th>
            <ActionsHeading />
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => {
            const seenAt = lastSeen.get(account.id);
            return (
              <tr key={account.id}>
                <th scope="row">{account.name}</th>
                <td>{roleNames[account.role]}</td>
                <td>{factorOf(account)}</td>
                <td>{seenAt === undefined ? 'belum pernah' : sayAt(seenAt)}</td>
                <td className="right">
                  <EndAccount account={account} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </div>
  );
}
