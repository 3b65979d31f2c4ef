import { jenisWord } from '../../jenis-word';
import { sayKecamatan } from '../say-unit';
import type { ReadList } from './read-list';

/** So many lines are shown; the others are counted. */
const shown = 50;

interface PreviewPageProps {
  read: ReadList;
  text: string;
  /** Tells this list from another one; see import.tsx. */
  seal: string;
}

function More({ n, word }: { n: number; word: string }) {
  return n > shown ? <p className="muted">{`dan ${n - shown} ${word} lagi.`}</p> : null;
}

function BadLines({ bad }: Pick<ReadList, 'bad'>) {
  return (
    <section className="card" aria-labelledby="baris-salah">
      <h2 id="baris-salah">{`${bad.length} baris belum bisa dipakai`}</h2>
      <ul className="bad-lines">
        {bad.slice(0, shown).map(({ line, reason }) => (
          <li key={line}>
            <b>{`Baris ${line}.`}</b> {reason}
          </li>
        ))}
      </ul>
      <More n={bad.length} word="baris" />
    </section>
  );
}

function NewUnits({ units }: Pick<ReadList, 'units'>) {
  return (
    <section aria-label="Unit yang akan ditambahkan">
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Nama</th>
              <th scope="col">Jenis</th>
              <th scope="col">Kecamatan</th>
            </tr>
          </thead>
          <tbody>
            {units.slice(0, shown).map(({ name, jenis, kecamatan }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{jenisWord(jenis)}</td>
                <td>{sayKecamatan(kecamatan)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More n={units.length} word="unit" />
    </section>
  );
}

/** What the list would add, line by line what it cannot, and the list itself to be mended. Nothing is stored yet. */
export function PreviewPage({ read: { units, bad }, text, seal }: PreviewPageProps) {
  return (
    <div className="preview">
      <h1>{units.length > 0 ? `${units.length} unit akan ditambahkan` : 'Belum ada unit yang bisa ditambahkan'}</h1>
      <p className="muted">Belum ada yang disimpan.</p>
      {units.length > 0 && (
        <div className="actions">
          <button className="button button-primary" type="submit" form="daftar" formAction="/unit/impor/tambahkan">
            {`Tambahkan ${units.length} unit`}
          </button>
          <a href="/unit">Batal</a>
        </div>
      )}
      {bad.length > 0 && <BadLines bad={bad} />}
      {units.length > 0 && <NewUnits units={units} />}
      <form method="post" action="/unit/impor" encType="multipart/form-data" id="daftar" className="card">
        <input type="hidden" name="cap" value={seal} />
        <label className="field wide-field">
          <span>Daftar yang dibaca</span>
          <small>Perbaiki di sini, lalu periksa lagi.</small>
          <textarea className="input" name="naskah" rows={10} defaultValue={text} spellCheck={false} />
        </label>
        <div className="actions">
          <button className="button" type="submit">
            Periksa lagi
          </button>
          <a href="/unit/impor">Mulai dari awal</a>
        </div>
      </form>
    </div>
  );
}
