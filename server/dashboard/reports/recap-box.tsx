import Copy from 'lucide-react/icons/copy';
import Send from 'lucide-react/icons/send';
import type { ReactNode } from 'react';
import { whatsAppOf } from './recap';

interface RecapBoxProps {
  text: string;
  /** Rows beyond the lines of the text, for those that wrap. */
  spareRows: number;
  /** Nothing on the page matters more. */
  isMain?: boolean;
  /** What stands between copying and sending. */
  children?: ReactNode;
}

/** A recap to be copied by a button, by hand, or sent by WhatsApp itself. */
export function RecapBox({ text, spareRows, isMain = false, children }: RecapBoxProps) {
  const address = whatsAppOf(text);
  return (
    <>
      <label className="visually-hidden" htmlFor="teks-rekap">
        Teks rekap
      </label>
      <textarea
        id="teks-rekap"
        className="input"
        readOnly
        rows={text.split('\n').length + spareRows}
        defaultValue={text}
      />
      <div className="actions">
        <button
          type="button"
          className={isMain ? 'button button-primary' : 'button'}
          data-copy="teks-rekap"
          data-said="tersalin"
          hidden
        >
          <Copy className="icon" aria-hidden="true" />
          Salin teks
        </button>
        {children}
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
      <script src="/dasbor.js" defer />
    </>
  );
}
