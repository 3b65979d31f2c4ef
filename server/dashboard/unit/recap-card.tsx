import type { UnitFacts } from './read-unit';
import { recapText } from './recap-text';

/** The recap of the unit, ready to be selected whole and copied, or sent on. */
export function RecapCard({ facts }: { facts: UnitFacts }) {
  const text = recapText(facts);
  return (
    <details className="card recap" id="rekap">
      <summary>Teks rekap unit</summary>
      <label className="field" htmlFor="teks-rekap">
        <span>Rekap untuk disalin</span>
        <small>Pilih semuanya, lalu salin. Angkanya sama dengan halaman ini.</small>
      </label>
      <textarea id="teks-rekap" className="input" readOnly rows={text.split('\n').length} defaultValue={text} />
      <p className="actions">
        <a className="button" href={`https://wa.me/?text=${encodeURIComponent(text)}`} rel="noopener noreferrer">
          Kirim ke WhatsApp
        </a>
      </p>
    </details>
  );
}
