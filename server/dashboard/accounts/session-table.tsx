import type { Session } from '../../store/sessions';

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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <section className="table" aria-labelledby="sedang-masuk" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Akun</th>
              <th scope="col">Masuk</th>
              <th scope="col">Terakhir terlihat</th>
              <th scope="col">
                <span className="visually-hidden">Tindakan</span>
              </th>
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
        </table>
      </section>
    </div>
  );
}
