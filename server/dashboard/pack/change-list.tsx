import type { Item, PartChanges } from './changes';
import { pathOf } from './part';

const said = ({ block, title, details }: Item) => (
  <>
    {block && `${block} `}
    <b>{title}</b>
    {details && ` (${details})`}
  </>
);

/** What differs, part by part, in words: the signs before them are only for the quick eye. */
export function ChangeList({ changes, linked = false }: { changes: readonly PartChanges[]; linked?: boolean }) {
  return changes.map(({ part, added, removed, changed }) => (
    <section className="card pack-part" key={part.id} aria-labelledby={`ubah-${part.id}`}>
      <h2 id={`ubah-${part.id}`}>{linked ? <a href={pathOf(part)}>{part.name}</a> : part.name}</h2>
      <ul>
        {added.map((item, index) => (
          <li key={`+${index} ${item.title}`} className="pack-added">
            Ditambah: {said(item)}
          </li>
        ))}
        {changed.map((item, index) => (
          <li key={`±${index} ${item.title}`} className="pack-other">
            Diubah: {item.block && `${item.block} `}
            <b>{item.title}</b>, dari <q>{item.before || 'tanpa keterangan'}</q> menjadi{' '}
            <q>{item.details || 'tanpa keterangan'}</q>
          </li>
        ))}
        {removed.map((item, index) => (
          <li key={`-${index} ${item.title}`} className="pack-removed">
            Dihapus: {said(item)}
          </li>
        ))}
        {added.length + changed.length + removed.length === 0 && (
          <li className="pack-other">Hanya urutannya yang berubah.</li>
        )}
      </ul>
    </section>
  ));
}
