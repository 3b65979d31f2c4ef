import { ScrollTable } from '../scroll-table';

interface AuditPageProps {
  lines: { serial: number; time: string; sentence: string }[];
  /** Of all lines. */
  count: number;
  /** The number of the first line that does not follow from the one before; null if all do. */
  broken: number | null;
  /** The hash of the newest line. */
  seal: string;
  /** Whether these lines are the newest. */
  isNewest: boolean;
  /** The number before which the older lines begin; null where these are the oldest. */
  olderBefore: number | null;
}

function Chain({ count, broken, seal }: Pick<AuditPageProps, 'count' | 'broken' | 'seal'>) {
  return (
    <section className="card narrow-text" aria-labelledby="segel">
      <h2 id="segel">{broken === null ? 'Catatan utuh' : 'Catatan tidak utuh'}</h2>
      {broken === null ? (
        <p>
          {count.toLocaleString('id')} catatan menyambung tanpa putus. Tidak ada yang diubah atau hilang di tengahnya.
        </p>
      ) : (
        <p className="trouble">
          Catatan nomor {broken} tidak menyambung dengan yang sebelumnya: ada yang diubah atau hilang. Bandingkan dengan
          cadangan terakhir.
        </p>
      )}
      <p>
        Segel terakhir: <code className="seal">{seal || '–'}</code>
      </p>
      <p className="muted">
        Simpan segel ini, misalnya di laporan bulanan. Bila catatan lama diubah kelak, segelnya tidak sama lagi.
      </p>
    </section>
  );
}

/** Who did what and when, the newest first. */
export function AuditPage({ lines, count, broken, seal, isNewest, olderBefore }: AuditPageProps) {
  return (
    <div className="accounts audit">
      <h1 id="catatan">Catatan</h1>
      <Chain count={count} broken={broken} seal={seal} />
      <ScrollTable aria-labelledby="catatan">
        <thead>
          <tr>
            <th scope="col">Waktu</th>
            <th scope="col">Peristiwa</th>
            <th scope="col" className="right">
              Nomor
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ serial, time, sentence }) => (
            <tr key={serial}>
              <td>{time}</td>
              <td>{sentence}</td>
              <td className="right">{serial}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <nav className="actions" aria-label="Halaman catatan">
        {!isNewest && (
          <a className="button" href="/pengaturan/catatan">
            Terbaru
          </a>
        )}
        {olderBefore !== null && (
          <a className="button" href={`/pengaturan/catatan?sebelum=${olderBefore}`}>
            Lebih lama
          </a>
        )}
      </nav>
    </div>
  );
}
