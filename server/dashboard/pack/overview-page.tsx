import type { Day } from '@/lib/calendar/day';
import { holdsOn } from '@/lib/calendar/period';
import type { Pack } from '@/lib/pack/pack';
import { itemsOf } from './changes';
import type { Draft } from './draft';
import { type Part, pathOf } from './part';
import { partList } from './parts';

interface OverviewPageProps {
  draft: Draft;
  today: Day;
  /** When and by whom the version that holds was published. */
  since: string;
  /** What was just done. */
  done?: string | undefined;
}

const shown = 2;

/** "#KerjaBakti (wajib), #Posyandu dan 2 lainnya". */
function saidPart(part: Part, pack: Pack): string {
  const items = itemsOf(part, pack);
  if (items.length === 0) return 'Belum diisi';
  const names = items.slice(0, shown).map(({ title, details }) => (details ? `${title} (${details})` : title));
  const others = items.length - names.length;
  return `${names.join(', ')}${others > 0 ? ` dan ${others} lainnya` : ''}`;
}

/** Which tags are mandatory today: the question that is asked most often. */
function mandatoryOn(pack: Pack, today: Day): string {
  const tags = (pack.tagar ?? []).filter(
    ({ wajib, dari, sampai }) => wajib && holdsOn({ from: dari, until: sampai }, today),
  );
  return tags.length > 0
    ? `Wajib hari ini: ${tags.map(({ tag }) => tag).join(', ')}`
    : 'Tidak ada tagar wajib hari ini';
}

function DraftState({ draft: { changes, office }, since }: Pick<OverviewPageProps, 'draft' | 'since'>) {
  if (changes.length === 0) {
    return (
      <p className="muted">
        {`Versi ${office.serial} berlaku, ${since}. Belum ada perubahan yang menunggu terbit. `}
        <a href="/pengaturan/paket/versi">Semua versi</a>
      </p>
    );
  }
  return (
    <div className="card pack-note">
      <h2>{`Draf Anda mengubah ${changes.map(({ part }) => part.name).join(', ')}`}</h2>
      <p>
        {`Bagi unit belum ada yang berubah: versi ${office.serial} tetap berlaku, ${since}. `}
        <a href="/pengaturan/paket/versi">Semua versi</a>
      </p>
      <form className="actions" method="post" action="/pengaturan/paket/buang">
        <a className="button button-primary" href="/pengaturan/paket/pratinjau">
          Lihat perubahan dan terbitkan
        </a>
        <button className="button button-quiet" type="submit">
          Buang draf
        </button>
      </form>
    </div>
  );
}

/** All parts of the pack, as the draft of this admin has them. */
export function OverviewPage({ draft, today, since, done }: OverviewPageProps) {
  const { pack, changes } = draft;
  return (
    <>
      <div className="page-head">
        <div className="narrow-text">
          <h1>Paket untuk unit</h1>
          <p className="muted">
            Tagar, hari peringatan, istilah, dan sasaran yang berlaku untuk semua unit. Perubahan disimpan sebagai draf
            dahulu. Setelah diterbitkan, tiap unit menerimanya saat hitungannya terkirim.
          </p>
        </div>
      </div>
      {done && (
        <p className="done pack-done" role="status">
          {done}
        </p>
      )}
      <DraftState draft={draft} since={since} />
      <ul className="pack-parts">
        {partList.map((part) => (
          <li className="card" key={part.id}>
            <h2>
              <a href={pathOf(part)}>{part.name}</a>
            </h2>
            <p>{saidPart(part, pack)}</p>
            {part.id === 'tagar' && <p className="muted">{mandatoryOn(pack, today)}</p>}
            {changes.some((one) => one.part === part) && <p className="pack-changed">Berubah, belum terbit</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
