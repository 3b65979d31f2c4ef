import Copy from 'lucide-react/icons/copy';
import Send from 'lucide-react/icons/send';
import type { Day } from '@/lib/calendar/day';
import { whatsAppOf } from './recap';

interface RecapPageProps {
  text: string;
  hasNames: boolean;
  /** Null for the running week. */
  monday: Day | null;
}

const hrefOf = (monday: Day | null, hasNames: boolean): string => {
  const query = new URLSearchParams({ ...(monday && { minggu: monday }), ...(!hasNames && { nama: 'tanpa' }) });
  return `/rekap${query.size > 0 ? `?${query}` : ''}`;
};

/** The text for the group, to be copied by a button, by hand, or sent by WhatsApp itself. */
export function RecapPage({ text, hasNames, monday }: RecapPageProps) {
  const address = whatsAppOf(text);
  return (
    <div className="card recap">
      <h1>Rekap untuk WhatsApp</h1>
      <label className="visually-hidden" htmlFor="teks-rekap">
        Teks rekap
      </label>
      <textarea id="teks-rekap" className="input" readOnly rows={text.split('\n').length + 3} defaultValue={text} />
      <div className="actions">
        <button type="button" className="button button-primary" data-copy="teks-rekap" data-said="tersalin" hidden>
          <Copy className="icon" aria-hidden="true" />
          Salin teks
        </button>
        <a className="button" href={hrefOf(monday, !hasNames)}>
          {hasNames ? 'Tanpa nama unit' : 'Dengan nama unit'}
        </a>
        {address && (
          <a className="button" href={address} target="_blank" rel="noopener noreferrer">
            <Send className="icon" aria-hidden="true" />
            Kirim ke WhatsApp
          </a>
        )}
        <span id="tersalin" className="done" role="status" />
      </div>
      <p className="small muted">
        {address
          ? 'Bisa juga disalin dengan tangan: klik di dalam kotak, tekan Ctrl+A, lalu Ctrl+C.'
          : 'Teks ini terlalu panjang untuk tautan WhatsApp. Salin dengan Ctrl+A dan Ctrl+C, lalu tempel di grup.'}
      </p>
      <p>
        <a href={monday ? `/?minggu=${monday}` : '/'}>Kembali ke dasbor</a>
      </p>
      <script src="/dasbor.js" defer />
    </div>
  );
}
