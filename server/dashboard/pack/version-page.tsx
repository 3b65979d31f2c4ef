import type { Pack } from '@/lib/pack/pack';
import { ChangeList } from './change-list';
import { changesOf, itemsOf } from './changes';
import { PackHead } from './pack-head';
import { partList } from './parts';

interface VersionPageProps {
  serial: number;
  /** "Terbit Rabu 18/11/2026 pukul 10.00 WIB oleh admin rina." */
  about: string;
  pack: Pack;
  current: { serial: number; pack: Pack };
  /** Who published while this admin was looking; left out where nobody did. */
  quicker?: string | undefined;
}

function Contents({ pack }: { pack: Pack }) {
  const filled = partList.map((part) => ({ part, items: itemsOf(part, pack) })).filter(({ items }) => items.length > 0);
  return filled.map(({ part, items }) => (
    <section className="card pack-part" key={part.id} aria-labelledby={`isi-${part.id}`}>
      <h2 id={`isi-${part.id}`}>{part.name}</h2>
      <ul>
        {items.map(({ block, title, details }, index) => (
          <li key={`${index} ${title}`}>
            {block && `${block} `}
            <b>{title}</b>
            {details && ` (${details})`}
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** One version: what stood in it and, if it is an old one, what would change by publishing it anew. */
export function VersionPage({ serial, about, pack, current, quicker }: VersionPageProps) {
  const changes = changesOf(current.pack, pack);
  return (
    <>
      <PackHead title={`Versi ${serial}`} hint={about} up={{ href: '/pengaturan/paket/versi', name: 'Versi paket' }} />
      {quicker && (
        <p className="card pack-note" role="status">
          <b>Orang lain baru saja menerbitkan.</b>{' '}
          {`Versi ${current.serial} diterbitkan ${quicker}, dan versi ini belum dikembalikan. Periksa perbedaannya di bawah ini.`}
        </p>
      )}
      {changes.length > 0 && (
        <section className="pack-return" aria-labelledby="kembali">
          <h2 id="kembali">{`Bila dikembalikan, ini yang berubah dari versi ${current.serial}`}</h2>
          <ChangeList changes={changes} />
          <form className="actions" method="post" action={`/pengaturan/paket/versi/${serial}/kembalikan`}>
            <input type="hidden" name="sesudah" value={current.serial} />
            <button className="button button-primary" type="submit">
              Kembalikan versi ini
            </button>
          </form>
        </section>
      )}
      <h2>Isi versi ini</h2>
      <Contents pack={pack} />
    </>
  );
}
