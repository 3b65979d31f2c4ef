import Copy from 'lucide-react/icons/copy';

interface CopyBoxProps {
  /** What the text is, for who cannot see it: "Alamat halaman unit". */
  name: string;
  /** One line that is to be passed on. */
  text: string;
}

/** A line that is chosen whole by one click, with a button that copies it where scripts run. */
export function CopyBox({ name, text }: CopyBoxProps) {
  return (
    <>
      <textarea id="salinan" className="input copy-box" aria-label={name} readOnly rows={2} defaultValue={text} />
      <p className="actions">
        <button type="button" className="button button-primary" data-copy="salinan" data-said="tersalin" hidden>
          <Copy className="icon" aria-hidden="true" />
          Salin alamat
        </button>
        <span id="tersalin" className="done" role="status" />
      </p>
      <script src="/dasbor.js" defer />
    </>
  );
}
