import { BlockField } from './block-field';
import { PackHead } from './pack-head';
import { type Part, pathOf } from './part';
import type { Trouble } from './read-part';
import type { Typed } from './typed';

interface PartPageProps {
  part: Part;
  typed: Typed;
  /** Empty before anything was sent. */
  troubles: readonly Trouble[];
  /** The draft differs here from what holds. */
  isChanged: boolean;
}

/** What must be put right, each with the way to its field. */
function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  return (
    <section className="card pack-note" aria-labelledby="perbaiki">
      <h2 id="perbaiki">{`${troubles.length} isian perlu diperbaiki, belum ada yang disimpan`}</h2>
      <ul>
        {troubles.slice(0, 20).map(({ field, place, sentence }) => (
          <li key={`${place} ${sentence}`}>
            <a href={`#${field}`}>{`${place}: ${sentence}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One part of the pack as a form. */
export function PartPage({ part, typed, troubles, isChanged }: PartPageProps) {
  return (
    <>
      <PackHead title={part.name} hint={part.hint}>
        {isChanged && <p className="pack-changed">Bagian ini berubah di draf Anda dan belum terbit.</p>}
      </PackHead>
      {troubles.length > 0 && <Troubles troubles={troubles} />}
      <form className="card" method="post" action={pathOf(part)}>
        {/* The Enter key presses the first button of a form: it must not be one that takes a row away. */}
        <button className="visually-hidden" type="submit" name="do" value="simpan" tabIndex={-1} aria-hidden="true">
          Simpan ke draf
        </button>
        {part.blocks.map((block) => (
          <BlockField key={block.key} part={part} block={block} typed={typed} troubles={troubles} />
        ))}
        <div className="actions pack-save">
          <button className="button button-primary" type="submit" name="do" value="simpan">
            Simpan ke draf
          </button>
          <a className="button" href="/pengaturan/paket">
            Batal
          </a>
          {isChanged && (
            <button className="button button-quiet" type="submit" name="do" value="buang">
              Kembalikan ke yang berlaku
            </button>
          )}
        </div>
      </form>
    </>
  );
}
