import Copy from 'lucide-react/icons/copy';
import Send from 'lucide-react/icons/send';
import { whatsAppOf } from '../reports/recap';
import type { UnitFacts } from './read-unit';
import { recapText } from './recap-text';

/** The recap of the unit: copied by a button, by hand, or sent on. */
export function RecapCard({ facts }: { facts: UnitFacts }) {
  const text = recapText(facts);
  const address = whatsAppOf(text);
  return (
    <details className="card unit-recap" id="rekap">
      <summary>Teks rekap unit</summary>
      <label className="visually-hidden" htmlFor="teks-rekap">
        Teks rekap
      </label>
      <textarea id="teks-rekap" className="input" readOnly rows={text.split('\n').length + 1} defaultValue={text} />
      <div className="actions">
        <button type="button" className="button" data-copy="teks-rekap" data-said="tersalin" hidden>
          <Copy className="icon" aria-hidden="true" />
          Salin teks
        </button>
        {address && (
          <a className="button" href={address} target="_blank" rel="noopener noreferrer">
            <Send className="icon" aria-hidden="true" />
            Kirim ke WhatsApp
          </a>
        )}
        <span id="tersalin" className="done" role="status" />
      </div>
      <p className="small muted">Bisa juga disalin dengan tangan: klik di dalam kotak, tekan Ctrl+A, lalu Ctrl+C.</p>
      <script src="/dasbor.js" defer />
    </details>
  );
}
