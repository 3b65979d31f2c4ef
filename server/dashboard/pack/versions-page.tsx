import { ScrollTable } from '../scroll-table';
import { type PartChanges, saidShort } from './changes';
import { PackHead } from './pack-head';

export interface VersionLine {
  serial: number;
  /** "Rabu 18/11/2026 pukul 10.00 WIB". */
  at: string;
  who: string;
  /** Against the version before it. */
  changes: PartChanges[];
}

/** What was published, by whom and when, the newest first. */
export function VersionsPage({ versions }: { versions: readonly VersionLine[] }) {
  const newest = versions[0]?.serial;
  return (
    <>
      <PackHead
        title="Versi paket"
        hint="Versi lama tidak pernah diubah atau dihapus. Buka satu versi untuk melihat isinya atau mengembalikannya."
      />
      <ScrollTable aria-label="Versi paket">
        <thead>
          <tr>
            <th scope="col">Versi</th>
            <th scope="col">Terbit</th>
            <th scope="col">Oleh</th>
            <th scope="col">Yang berubah</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ serial, at, who, changes }) => (
            <tr key={serial}>
              <th scope="row">
                <a href={`/pengaturan/paket/versi/${serial}`}>{`Versi ${serial}`}</a>
                {serial === newest && <span className="muted"> berlaku</span>}
              </th>
              <td>{at}</td>
              <td>{who}</td>
              <td>{changes.length > 0 ? changes.map(saidShort).join('. ') : 'Sama dengan versi sebelumnya'}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
