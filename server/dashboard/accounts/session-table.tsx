import type { Session } from '../../store/sessions';
import { ActionsHeading, ScrollTable } from '../scroll-table';

interface SessionTableProps {
  sessions: Session[];
  /** The one that looks at this page. */
  ownHash: string | null;
  sayAt: (at: number) => string;
}

/** Who is signed in now. */
export function SessionTable({ sessions, ownHash, sayAt }: SessionTableProps) {
  return (
    <div>
      <h2 id="sedang-masuk">Sedang masuk</h2>
      <ScrollTable aria-labelledby="sedang-masuk">
        <thead>
          <tr>
            <th scope="col">Akun</th>
            <th scope="col">Masuk</th>
            <th scope="col">Terakhir terlihat</th>
            <ActionsHeading />
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ sessionHash, account, isHalf, createdAt, seenAt }) => (
            <tr key={sessionHash}>
              <th scope="row">{account.name}</th>
              <td>{isHalf ? 'belum memasukkan kode kedua' : sayAt(createdAt)}</td>
              <td>{sessionHash === ownHash ? 'peramban ini' : sayAt(seenAt)}</td>
              <td className="right">
                <form method="post" action="/pengaturan/akun/sesi">
                  <input type="hidden" name="sesi" value={sessionHash} />
                  <button className="link" type="submit">
                    Akhiri<span className="visually-hidden"> sesi {account.name}</span>
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
